import { readFileSync } from "node:fs";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import type { HtmlNode } from "#lib/content/html/element";
import { listRealExports } from "#lib/migration/fixtures/fixture-source";
import { parseTidyHtml } from "#lib/migration/html/parse-tidy-html";

/** A tree as lists, without the ways back up. */
function outline(nodes: HtmlNode[]): unknown[] {
  return nodes.map((node) => {
    if ("value" in node) return node.value;
    if ("data" in node) return { comment: node.data };
    if (!("childNodes" in node)) return node.nodeName;
    const attributes = "attrs" in node ? node.attrs.map(({ name, value }) => [name, value]) : [];
    return { name: node.nodeName, attributes, content: outline(node.childNodes) };
  });
}

const standard = (html: string) => outline(parseFragment(html).childNodes);

test.each([
  "Plain words & signs < > of a text.\n\nAnother paragraph.",
  '<p>One <a href="https://a.example/?b=1&amp;c=2" title="&quot;x&quot;">link</a>.</p>\n<p>Two<br>lines<br /></p>',
  "<!-- wp:paragraph --><p><strong>All</strong> of <em>it</em></p><!-- /wp:paragraph -->",
  "<ul><li>One<ol><li>Two</li></ol></li></ul><hr/><h2>Head</h2><blockquote><p>Said</p></blockquote>",
  '<figure class="a"><img src="a.jpg" alt=""/><figcaption>Words &nbsp; &copy &#8217; &eacute;</figcaption></figure>',
  "<b><p>One</p>two</b><div><span>three</span></div>",
])("%j is read as the standard reads it", (html) => {
  const tidy = parseTidyHtml(html);
  expect(tidy).not.toBeNull();
  expect(outline(tidy ?? [])).toEqual(standard(html));
});

test.each([
  "<p>One<p>Two",
  "<b>One<i>two</b></i>",
  "<table><tr><td>One</td></tr></table>",
  "<p><div>One</div></p>",
  '<a href="a">One<a href="b">two</a></a>',
  "<pre>\nOne</pre>",
  "<P>One</P>",
  "<b/>One",
  "<li>One</li>",
  '<a\u00a0href="https://a.example">One</a>',
  "One\r\ntwo",
  "One\0two",
  "<p a=1>One</p>",
  '<p id="a" id="b">One</p>',
  "<!--> One -->",
  "</p>",
  "<h2><h3>One</h3></h2>",
  "<script>One</script>",
  "<b>".repeat(150) + "</b>".repeat(150),
])("%j is left to the parser of the standard", (html) => {
  expect(parseTidyHtml(html)).toBeNull();
});

test("whatever it reads, it reads as the standard does", () => {
  const names = [
    "p",
    "a",
    "b",
    "i",
    "em",
    "span",
    "div",
    "ul",
    "li",
    "h2",
    "h3",
    "blockquote",
    "br",
    "img",
  ];
  const words = [
    "a",
    " ",
    "\n",
    "&amp;",
    "&ampx",
    "&notit;",
    "&#0;",
    "&#x80;",
    "<",
    "< b",
    "\u00a0",
    "<!-- c -->",
    "<!--->",
    "\ud800",
  ];
  let seed = 11;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const pick = <T>(list: T[]) => list[next(list.length)] as T;
  /** Mostly tidy, with a fault here and there. */
  const make = (depth: number): string => {
    const parts = Array.from({ length: next(4) }, () => {
      if (depth > 5 || next(3) === 0) return pick(words);
      const name = pick(names);
      const attributes = next(4) === 0 ? ` class="x${pick(words).replaceAll('"', "")}"` : "";
      const opening = `<${name}${attributes}${next(9) === 0 ? "/" : ""}>`;
      if (name === "br" || name === "img") return opening;
      const closing = next(25) === 0 ? "" : `</${next(25) === 0 ? pick(names) : name}>`;
      return opening + make(depth + 1) + closing;
    });
    return parts.join("");
  };
  let read = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const html = make(0);
    const tidy = parseTidyHtml(html);
    if (tidy === null) continue;
    read += 1;
    expect([html, outline(tidy)]).toEqual([html, standard(html)]);
  }
  expect(read).toBeGreaterThan(5000);
});

test.each(listRealExports())(
  "the texts of $name are read as the standard reads them",
  ({ path }) => {
    const texts = readFileSync(path, "utf8").matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g);
    for (const [, html = ""] of texts) {
      const tidy = parseTidyHtml(html);
      if (tidy !== null) expect(outline(tidy)).toEqual(standard(html));
    }
  },
);
