import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { siteModule, themeSnippet } from "#lib/addresses/site-scripts";
import { stripRuntime } from "#lib/delivery/strip-runtime";

const fixture = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}.html.txt`, import.meta.url), "utf8");

describe("a page as Next writes it", () => {
  const page = fixture("next-article");
  const { html, unlisted } = stripRuntime(page);

  it("loses the runtime, its data and its preloads", () => {
    expect(unlisted).toEqual([]);
    expect(html).not.toMatch(
      /<script[^>]*_next|<script>|as="script"|TURBOPACK|__next_f\.push\(\[1,/,
    );
    expect(html.length).toBeLessThan(page.length / 2);
  });

  it("keeps what readers and search engines need", () => {
    expect(html).toContain('<script type="module" src="/assets/site.js" async=""></script>');
    expect(html).toContain('<script type="application/ld+json">{"@context"');
    expect(html).toContain('<script type="speculationrules">{"prefetch"');
    expect(html).toMatch(/<link rel="stylesheet" href="\/_next\/[^"]+\.css"/);
    expect(html).toContain('<time data-today="gregorian Europe/London en"></time>');
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr">.*<\/body><\/html>$/s);
  });

  it("never touches words of the article that look like code", () => {
    expect(html).toContain(
      "The code self.__next_f.push([1]) and &lt;script src=&quot;/_next/static/x.js&quot;&gt;",
    );
    expect(html).toContain('alt="He said &quot;&lt;script&gt;&quot; &gt; once"');
    expect(html).toContain('content="An &lt;article&gt; about self.__next_f.push &amp; scripts"');
  });

  it("is the same after a second time", () => {
    expect(stripRuntime(html)).toEqual({ html, unlisted: [] });
  });
});

it("strips the bodies of errors too", () => {
  for (const name of ["next-not-found", "next-error-page"]) {
    const { html, unlisted } = stripRuntime(fixture(name));
    expect(unlisted).toEqual([]);
    expect(html).not.toContain("<script src");
  }
});

describe("what is runtime goes", () => {
  it.each([
    '<script src="/_next/static/a.js" async=""></script>',
    "<SCRIPT SRC='/_next/static/a.js'></SCRIPT>",
    "<script src=/_next/static/a.js nomodule></script>",
    '<script>self.__next_f.push([1,"</p> \\u003c/script> <p>"])</script >',
    '<script>self.__next_r="x"</script\n>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>',
    '<link rel="modulepreload" href="/_next/static/a.js">',
    "<!--$-->",
    "<!-- -->",
  ])("%s", (runtime) => {
    expect(stripRuntime(`<p>a${runtime}b</p>`)).toEqual({ html: "<p>ab</p>", unlisted: [] });
  });
});

describe("what is not runtime stays", () => {
  it.each([
    `<script src="${siteModule}" defer=""></script>`,
    `<script>${themeSnippet}</script>`,
    '<script type="application/ld+json">{"a":"self.__next_f.push("}</script>',
    '<link rel="preload" as="image" href="/_next/static/media/a.png"/>',
    '<link rel="preload" as="script" href="/assets/site.js"/>',
    '<link rel="stylesheet" href="/_next/static/a.css"/>',
    '<p title="<script src=&quot;/_next/a.js&quot;></script>">a</p>',
    "<p title='a > b <script>x</script>'>a</p>",
    '<p data-a=b"c <script type="speculationrules">{}</script>',
    "<!-- <script>alert(1)</script> -->",
    "<!--$?-->",
    "<textarea><script>alert(1)</script></textarea>",
    "<title><script>alert(1)</script></title>",
    "<style>a::before{content:'<script>'}</style>",
    "<svg><![CDATA[<script>alert(1)</script>]]></svg>",
    "<p>1 < 2 and 2 <3 </ p>",
    "<scripture>a</scripture>",
    '<p title="never closed <script>alert(1)</script>',
    "<script>alert(1)",
    "<p>text ends in a tag <b",
    "<",
  ])("%s", (html) => {
    expect(stripRuntime(html)).toEqual({ html, unlisted: [] });
  });
});

describe("a script that nobody listed is told, and the page stays as it came", () => {
  const runtime = '<script src="/_next/static/a.js"></script>';
  it.each([
    ["<script>alert(1)</script>", "alert(1)"],
    ['<script src="https://elsewhere.example/a.js"></script>', "https://elsewhere.example/a.js"],
    ['<script src="//elsewhere.example/_next/a.js"></script>', "//elsewhere.example/_next/a.js"],
    ['<script src="/other.js"></script>', "/other.js"],
    ['<script type="module">self.__next_f.push(1)</script>', "self.__next_f.push(1)"],
    ['<script type="application/ld+json" src="/a.js"></script>', "/a.js"],
    ['<script>$RC=function(){};$RC("B:0","S:0")</script>', '$RC=function(){};$RC("B:0","S:0")'],
    ['<p title=a"b><script>alert(2)</script>', "alert(2)"],
    ["<!--><script>alert(3)</script>-->", "alert(3)"],
    ["<script>self.__next_f.push('<!--<script>')</script>", "self.__next_f.push('<!--<script>')"],
  ])("%s", (html, label) => {
    const page = `${runtime}${html}`;
    expect(stripRuntime(page)).toEqual({ html: page, unlisted: [label] });
  });

  it("lists scripts of our own by their source", () => {
    const page = '<script src="/theme.js"></script>';
    expect(stripRuntime(page, new Set(["/theme.js"]))).toEqual({ html: page, unlisted: [] });
  });
});

describe("hostile pages take linear time", () => {
  it.each([
    "<",
    "<a ",
    '<a b="',
    "<a b='\" c=\"'",
    "<!--",
    "<script>",
    "<script></script ",
    "<style></style <",
    "<![CDATA[",
    "<a =",
    `<a b${" ".repeat(20)}`,
  ])("repeated %s", (piece) => {
    const started = performance.now();
    stripRuntime(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
