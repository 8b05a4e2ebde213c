import { createReadStream } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDocument } from "#lib/content/check-document";
import type { Block, Document, Inline } from "#lib/content/document";
import { listRealExports } from "#lib/migration/fixtures/fixture-source";
import { htmlToDocument } from "#lib/migration/html/html-to-document";
import { readWxr } from "#lib/migration/wordpress/read-wxr";

const mediaId = "01890000-0000-7000-8000-00000000000a";
const storyId = "01890000-0000-7000-8000-00000000000b";
const known = new Set(["/pier.jpg", "/boat.jpg", "/IMG_2041.jpg"]);

function convert(html: string, language = "en") {
  return htmlToDocument(html, {
    language,
    resolveLink: (href) =>
      href === "/ours" ? { storyId } : href.startsWith("/") ? null : { href },
    resolveImage: (src, attributes) => (known.has(src) || "data-id" in attributes ? mediaId : null),
  });
}

/** A document in a few strokes: one line a block, marks as letters, `/` for a line break. */
function outline(blocks: unknown[]): string[] {
  return (blocks as Block[]).map((block) => {
    const type = block.type === "paragraph" ? "" : block.type;
    const attrs =
      "attrs" in block && block.attrs ? JSON.stringify(block.attrs).replaceAll('"', "") : "";
    const content = "content" in block && block.content ? block.content : [];
    const isInline = content.some((part) => part.type === "text");
    const inside = isInline ? strokes(content as Inline[]) : outline(content).join(" | ");
    const holds = isInline || inside === "" ? inside : `[${inside}]`;
    return [type, attrs, holds].filter((part) => part !== "").join(" ");
  });
}

function strokes(content: Inline[]): string {
  return content
    .map((part) => {
      if (part.type !== "text") return "/";
      const marks = (part.marks ?? []).map((mark) =>
        mark.type === "link" ? `link(${mark.attrs.href ?? "story"})` : mark.type,
      );
      return marks.length > 0 ? `{${marks.join("+")}: ${part.text}}` : part.text;
    })
    .join("");
}

function expectOutline(html: string, expected: string[]) {
  const { document } = convert(html);
  expect(outline(document.content)).toEqual(expected);
  expect(checkDocument(document)).toEqual({ ok: true, value: document });
}

describe("a classic post gets its paragraphs from line ends", () => {
  test.each<[string, string, string[]]>([
    ["an empty line", "One\n\nTwo", ["One", "Two"]],
    ["an empty line with spaces and Windows line ends", "One\r\n \t\r\nTwo", ["One", "Two"]],
    ["a single line end", "One\nTwo", ["One/Two"]],
    ["a break followed by its line end", "One<br />\nTwo", ["One/Two"]],
    ["two breaks", "One<br><br/>Two", ["One", "Two"]],
    ["a break and an empty line", "One<br />\n\nTwo", ["One", "Two"]],
    ["line ends around a break", "One\n<br>\nTwo", ["One/Two"]],
    ["many of everything", "\n\n<br>One\n\n\n\nTwo<br>\n\n", ["One", "Two"]],
    [
      "around blocks",
      "One\n<h2>Two</h2>\nThree\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nFour",
      ["One", "heading {level:2} Two", "Three", "bulletList [listItem [a] | listItem [b]]", "Four"],
    ],
    ["inside a paragraph", "<p>One\nTwo\n\nThree</p>", ["One/Two", "Three"]],
    ["inside a quote", "<blockquote>One\n\nTwo</blockquote>", ["quote [One | Two]"]],
    ["inside bold text", "<b>One\n\nTwo</b>", ["{bold: One}", "{bold: Two}"]],
    ["not in code", "<pre>One\n\n  Two</pre>", ["codeBlock One\n\n  Two"]],
    ["nothing to be seen", "<p>&nbsp;</p>\n\n<p> \u200b</p>&nbsp;<br>", []],
    ["nothing at all", "", []],
    [
      "the mark of the teaser and of pages",
      "One\n<!--more-->\nTwo\n\n<!--nextpage-->\n\nThree",
      ["One", "Two", "Three"],
    ],
  ])("%s", (_, html, expected) => expectOutline(html, expected));
});

describe("text in lines", () => {
  test.each<[string, string, string[]]>([
    [
      "bold, italic, struck",
      "<strong>a</strong> <i>b</i> <del>c</del>",
      ["{bold: a} {italic: b} {strike: c}"],
    ],
    [
      "sub, super, code",
      "H<sub>2</sub>O m<sup>2</sup> <code>x</code>",
      ["H{subscript: 2}O m{superscript: 2} {code: x}"],
    ],
    ["marks in marks", "<b>a <em>b</em></b>", ["{bold: a }{bold+italic: b}"]],
    ["marks crossing", "<b>a <i>b</b> c</i>", ["{bold: a }{bold+italic: b}{italic:  c}"]],
    ["wrappers without meaning", '<span style="x"><font color="red"><u>a</u></font></span>', ["a"]],
    ["spaces as browsers show them", " a  b\t<b> c</b> ", ["a b {bold: c}"]],
    ["entities and joiners", "caf&eacute; &amp; می&zwnj;رود", ["café & می\u200cرود"]],
    [
      "a link outside",
      '<a href="https://example.org/x">there</a>',
      ["{link(https://example.org/x): there}"],
    ],
    ["a link to a story of ours", '<a href="/ours">here</a>', ["{link(story): here}"]],
    ["a link to nowhere", '<a href="/gone">here</a>', ["here"]],
    ["a link that runs a script", '<a href=" java&#9;script:alert(1)">here</a>', ["here"]],
    [
      "a link around blocks",
      '<a href="https://example.org/"><h2>a</h2><p>b</p></a>',
      ["heading {level:2} {link(https://example.org/): a}", "{link(https://example.org/): b}"],
    ],
    ["a short quote", "<q>a</q>", ["“a”"]],
    ["a smiley", 'ha <img class="wp-smiley" alt="😀" src="x.gif">', ["ha 😀"]],
    ["control characters by number", "a&#1;b&#0;c", ["ab\ufffdc"]],
  ])("%s", (_, html, expected) => {
    const { document } = convert(html);
    expect(outline(document.content)).toEqual(expected);
  });

  test("a short quote has the quotation marks of its language", () => {
    expect(outline(convert("<q>سلام</q>", "fa").document.content)).toEqual(["«سلام»"]);
  });
});

describe("blocks", () => {
  test.each<[string, string, string[]]>([
    [
      "headings",
      "<h1>a</h1><h3>b</h3><h5>c</h5><h6></h6>",
      ["heading {level:2} a", "heading {level:3} b", "heading {level:4} c"],
    ],
    ["a heading over two lines", "<h2>a<br>b</h2>", ["heading {level:2} a b"]],
    [
      "a picture in a heading",
      '<h2>a<img src="/pier.jpg"></h2>',
      ["heading {level:2} a", `figure {mediaId:${mediaId}}`],
    ],
    [
      "a list in a list",
      "<ul><li>a<ol start=3><li>b</li></ol></li></ul>",
      ["bulletList [listItem [a | orderedList {start:3} [listItem [b]]]]"],
    ],
    [
      "a list beside the item it belongs to",
      "<ul><li>a</li><ul><li>b</li></ul></ul>",
      ["bulletList [listItem [a | bulletList [listItem [b]]]]"],
    ],
    ["loose text in a list", "<ul>a<li>b</li></ul>", ["bulletList [listItem [a] | listItem [b]]"]],
    ["a list of nothing", "<ul><li></li></ul>", []],
    [
      "a picture in a list",
      '<ul><li>a<img src="/pier.jpg"></li></ul>',
      ["bulletList [listItem [a]]", `figure {mediaId:${mediaId}}`],
    ],
    [
      "a quote with its source",
      "<blockquote><p>a</p><cite>— Mara Lind</cite></blockquote>",
      ["quote {source:Mara Lind} [a]"],
    ],
    [
      "a quote with its source in the last paragraph",
      "<blockquote><p>a <cite>Mara</cite></p></blockquote>",
      ["quote {source:Mara} [a]"],
    ],
    [
      "a quote that cites in the middle",
      "<blockquote>a <cite>b</cite> c</blockquote>",
      ["quote [a {italic: b} c]"],
    ],
    [
      "a heading and a quote in a quote",
      "<blockquote><h3>a</h3><blockquote>b</blockquote></blockquote>",
      ["quote [{bold: a} | b]"],
    ],
    ["terms", "<dl><dt>a</dt><dd>b</dd></dl>", ["{bold: a}", "b"]],
    ["details", "<details><summary>a</summary><p>b</p></details>", ["factBox {title:a} [b]"]],
    ["details without a title", "<details><p>b</p></details>", ["b"]],
    ["a rule", "a<hr>b", ["a", "divider", "b"]],
    [
      "code with its language",
      '<pre><code class="language-js">a &lt; b\n</code></pre>',
      ["codeBlock {language:js} a < b"],
    ],
    [
      "code of several lines without pre",
      "a <code>b {\n  c\n}</code>",
      ["a", "codeBlock b {\n  c\n}"],
    ],
    ["boxes in boxes", "<div>a<section><div>b</div></section>c</div>", ["a", "b", "c"]],
    ["a paragraph that was never closed", "<p>a<p>b<div>c", ["a", "b", "c"]],
  ])("%s", (_, html, expected) => expectOutline(html, expected));
});

describe("tables", () => {
  const cell = "tableCell";
  test.each<[string, string, string[]]>([
    [
      "with headings and a caption",
      "<table><caption>c</caption><tr><th>a</th></tr><tr><td>b</td></tr></table>",
      ["table {caption:c} [tableRow [tableHeader [a]] | tableRow [tableCell [b]]]"],
    ],
    [
      "with spans",
      "<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
      [`table [tableRow [${cell} {colspan:2} [a]] | tableRow [${cell} [b] | ${cell} [c]]]`],
    ],
    [
      "with short rows",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
      [`table [tableRow [${cell} [a] | ${cell} [b]] | tableRow [${cell} [c] | ${cell} []]]`],
    ],
    [
      "with a span that reaches out",
      "<table><tr><td rowspan=9>a</td><td>b</td></tr></table>",
      [`table [tableRow [${cell} [a] | ${cell} [b]]]`],
    ],
    [
      "with a list in a cell",
      "<table><tr><td><ol><li>a</li><li>b</li></ol></td><td>c</td></tr></table>",
      [`table [tableRow [${cell} [1. a | 2. b] | ${cell} [c]]]`],
    ],
    [
      "in a table come after it",
      "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>",
      [
        `table [tableRow [${cell} [a] | ${cell} []]]`,
        `table [tableRow [${cell} [b] | ${cell} [c]]]`,
      ],
    ],
    ["of one cell are no tables", "<table><tr><td><p>a</p><p>b</p></td></tr></table>", ["a", "b"]],
    ["of nothing", "<table><tr><td></td><td> </td></tr></table>", []],
    [
      "with text beside the cells",
      "<table>a<tr><td>b</td><td>c</td></tr></table>",
      ["a", `table [tableRow [${cell} [b] | ${cell} [c]]]`],
    ],
  ])("%s", (_, html, expected) => {
    const { document } = convert(html);
    const shown = outline(document.content).map((line) =>
      line.replace(/(?<=tableCell)(?= \||\]|$)/g, " []"),
    );
    expect(shown).toEqual(expected);
    expect(checkDocument(document).ok).toBe(true);
  });

  test("wider than a table may be become a paragraph for each row", () => {
    const cells = Array.from({ length: 60 }, (_, index) => `<td>${index}</td>`).join("");
    const [first] = outline(convert(`<table><tr>${cells}</tr></table>`).document.content);
    expect(first).toMatch(/^0 \| 1 \| 2 .* \| 59$/);
  });
});

describe("pictures and captions", () => {
  test.each<[string, string, string[]]>([
    [
      "with alt",
      '<img src="/pier.jpg" alt="The pier">',
      [`figure {mediaId:${mediaId},alt:The pier}`],
    ],
    [
      "whose alt is a file name",
      '<img src="/IMG_2041.jpg" alt="IMG_2041">',
      [`figure {mediaId:${mediaId}}`],
    ],
    ["in a sentence", '<p>a <img src="/pier.jpg"> b</p>', ["a b", `figure {mediaId:${mediaId}}`]],
    [
      "at the head of a paragraph",
      '<p><img src="/pier.jpg"> b</p>',
      [`figure {mediaId:${mediaId}}`, "b"],
    ],
    [
      "loaded late",
      '<img src="data:image/gif;base64,R0" data-src="/pier.jpg">',
      [`figure {mediaId:${mediaId}}`],
    ],
    [
      "with a classic caption",
      '[caption id="a1" width="9"]<a href="/pier.jpg"><img src="/pier.jpg" /></a> The <em>old</em> pier[/caption]',
      [`figure {mediaId:${mediaId},caption:The old pier}`],
    ],
    [
      "with a caption of the oldest kind",
      '[caption caption="The pier"]<img src="/pier.jpg">[/caption]',
      [`figure {mediaId:${mediaId},caption:The pier}`],
    ],
    [
      "with a block caption",
      '<figure class="wp-block-image"><img src="/pier.jpg"/><figcaption>The pier</figcaption></figure>',
      [`figure {mediaId:${mediaId},caption:The pier}`],
    ],
    [
      "whose caption is a file name",
      '[caption]<img src="/pier.jpg"> fd88217f-2a1c-4b0e-9d11-330000000000_330[/caption]',
      [`figure {mediaId:${mediaId}}`],
    ],
    [
      "in a gallery",
      '<figure class="wp-block-gallery"><figure><img src="/pier.jpg"><figcaption>a</figcaption></figure><figure><img src="/boat.jpg"></figure><figcaption>b</figcaption></figure>',
      [`gallery {items:[{mediaId:${mediaId},caption:a},{mediaId:${mediaId}}],caption:b}`],
    ],
    [
      "in a gallery of an older editor",
      '<ul class="wp-block-gallery"><li><img src="/pier.jpg"></li><li><img src="/boat.jpg"></li></ul>',
      [`gallery {items:[{mediaId:${mediaId}},{mediaId:${mediaId}}]}`],
    ],
    [
      "by a gallery shortcode",
      '[gallery ids="4,5"]',
      [`gallery {items:[{mediaId:${mediaId}},{mediaId:${mediaId}}]}`],
    ],
    ["of which one is known", '[gallery ids="4"]', [`figure {mediaId:${mediaId}}`]],
  ])("%s", (_, html, expected) => expectOutline(html, expected));

  test("one that was not brought over is listed, with its caption", () => {
    const { document, lost } = convert(
      'a [caption]<img src="/other.jpg" /> The other pier[/caption]',
    );
    expect(outline(document.content)).toEqual(["a"]);
    expect(lost).toEqual([
      { kind: "image", detail: "/other.jpg" },
      { kind: "caption", detail: "The other pier" },
    ]);
  });
});

describe("posts and videos of others", () => {
  const youtube = "embed {provider:youtube,id:abcdefghijk}";
  test.each<[string, string, string[]]>([
    ["an address on its own line", "a\nhttps://youtu.be/abcdefghijk\nb", ["a", youtube, "b"]],
    [
      "an address in a sentence",
      "see https://youtu.be/abcdefghijk",
      ["see https://youtu.be/abcdefghijk"],
    ],
    [
      "an address nobody embeds",
      "https://example.org/a",
      ["{link(https://example.org/a): https://example.org/a}"],
    ],
    [
      "the shortcode",
      "[embed width=3]https://www.youtube.com/watch?v=abcdefghijk[/embed]",
      [youtube],
    ],
    [
      "a shortcode of Jetpack",
      "[youtube https://www.youtube.com/watch?v=abcdefghijk&w=3]",
      [youtube],
    ],
    [
      "a frame",
      '<iframe src="//www.youtube.com/embed/abcdefghijk?x" title="A boat"></iframe>',
      ["embed {provider:youtube,id:abcdefghijk,title:A boat}"],
    ],
    [
      "a player of old",
      '<object><param name="movie" value="http://www.youtube.com/v/abcdefghijk&hl=en"><embed src="x"></object>',
      [youtube],
    ],
    [
      "a block with a caption",
      '<!-- wp:embed {"url":"x"} -->\n<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://vimeo.com/123456\n</div><figcaption>A boat</figcaption></figure>\n<!-- /wp:embed -->',
      ["embed {provider:vimeo,id:123456,title:A boat}"],
    ],
    [
      "a quoted post",
      '<blockquote class="twitter-tweet"><p>a</p><a href="https://twitter.com/mara/status/12345">March 1</a></blockquote>',
      ["embed {provider:x,id:12345}"],
    ],
    ["a post of Telegram", "https://t.me/harbour/42", ["embed {provider:telegram,id:harbour/42}"]],
    [
      "a page of Instagram",
      "https://www.instagram.com/p/Abc_123/",
      ["embed {provider:instagram,id:Abc_123}"],
    ],
    [
      "a song",
      "https://open.spotify.com/track/1234567890123456789012?si=1",
      ["embed {provider:spotify,id:track/1234567890123456789012}"],
    ],
  ])("%s", (_, html, expected) => expectOutline(html, expected));
});

describe("blocks of the block editor", () => {
  test.each<[string, string, string[]]>([
    [
      "line ends do not count",
      "<!-- wp:paragraph -->\n<p>a\nb</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>c</p>\n<!-- /wp:paragraph -->",
      ["a b", "c"],
    ],
    [
      "but they do between blocks",
      "a\nb\n\nc\n<!-- wp:paragraph --><p>d\ne</p><!-- /wp:paragraph -->",
      ["a/b", "c", "d e"],
    ],
    [
      "quote",
      '<!-- wp:quote --><blockquote class="wp-block-quote"><!-- wp:paragraph --><p>a</p><!-- /wp:paragraph --><cite>b</cite></blockquote><!-- /wp:quote -->',
      ["quote {source:b} [a]"],
    ],
    [
      "pull quote",
      '<!-- wp:pullquote --><figure class="wp-block-pullquote"><blockquote><p>a</p><p>b</p><cite>c</cite></blockquote></figure><!-- /wp:pullquote -->',
      ["pullQuote {text:a b,source:c}"],
    ],
    [
      "columns and groups",
      '<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div><!-- wp:paragraph --><p>a</p><!-- /wp:paragraph --></div><!-- /wp:column --><!-- wp:column --><div><p>b</p></div><!-- /wp:column --></div><!-- /wp:columns -->',
      ["a", "b"],
    ],
    [
      "buttons",
      '<!-- wp:buttons --><div><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link" href="https://example.org/">Go</a></div><!-- /wp:button --></div><!-- /wp:buttons -->',
      ["{link(https://example.org/): Go}"],
    ],
    [
      "separator, spacer and page break",
      '<!-- wp:separator --><hr/><!-- /wp:separator --><!-- wp:spacer --><div aria-hidden="true"></div><!-- /wp:spacer --><!-- wp:nextpage --><!--nextpage--><!-- /wp:nextpage -->',
      ["divider"],
    ],
    [
      "verse",
      '<!-- wp:verse --><pre class="wp-block-verse">a\n  b</pre><!-- /wp:verse -->',
      ["a/b"],
    ],
    [
      "file",
      '<!-- wp:file --><div class="wp-block-file"><a href="https://example.org/a.pdf">A report</a><a class="wp-block-file__button" href="https://example.org/a.pdf" download>Download</a></div><!-- /wp:file -->',
      ["{link(https://example.org/a.pdf): A report}"],
    ],
    [
      "table with a caption",
      '<!-- wp:table --><figure class="wp-block-table"><table><tr><td>a</td><td>b</td></tr></table><figcaption>c</figcaption></figure><!-- /wp:table -->',
      ["table {caption:c} [tableRow [tableCell [a] | tableCell [b]]]"],
    ],
  ])("%s", (_, html, expected) => expectOutline(html, expected));
});

describe("shortcodes never reach a reader", () => {
  test.each<[string, string, string, string[]]>([
    ["with attributes", 'a [timetable id="4"] b', "a b", ['[timetable id="4"]']],
    ["around text, which stays", "[box]a [b x=1]c[/b][/box]", "a c", ["[box]", "[b x=1]"]],
    ["on a line of its own", "a\n[sitemap]\nb", "a¶b", ["[sitemap]"]],
    ["in a paragraph of its own", "<p>[sitemap]</p>", "", ["[sitemap]"]],
    ["with an underscore", "a [recent_posts] b", "a b", ["[recent_posts]"]],
    ["self-closing", "a [ad /] b", "a b", ["[ad /]"]],
    ["with typographic quotes", "a [ad id=“4 5”] b", "a b", ["[ad id=“4 5”]"]],
    ["escaped ones are meant to be read", 'a [[ad id="4"]] b', 'a [ad id="4"] b', []],
    [
      "words in brackets are words",
      "He [sic] said [emphasis added] it [1] [is] a[0]",
      "He [sic] said [emphasis added] it [1] [is] a[0]",
      [],
    ],
    ["brackets of code are code", "<code>[ad id=4]</code>", "{code: [ad id=4]}", []],
    ["an open bracket", "a [ad id='4 b", "a [ad id='4 b", []],
  ])("%s", (_, html, text, shortcodes) => {
    const { document, lost } = convert(html);
    expect(outline(document.content).join("¶")).toBe(text);
    expect(lost).toEqual(shortcodes.map((detail) => ({ kind: "shortcode", detail })));
  });
});

describe("what cannot come along is listed", () => {
  test.each<[string, string, string]>([
    ["script", "<script>alert('<p>x</p>')</script>", "script"],
    ["style", "<style>p { color: red }</style>", "style"],
    ["form", "<form action='/subscribe'>Your name: <input></form>", "form"],
    ["frame of somebody unknown", '<iframe src="https://example.org/frame"></iframe>', "embed"],
    ["sound without an address", "[playlist ids=1,2]", "audio"],
    ["film that runs something", '<video src="javascript:alert(1)">old browser</video>', "video"],
    [
      "share buttons",
      '<div class="sharedaddy"><a href="https://example.org">Share</a></div>',
      "sharing",
    ],
    ["block that WordPress fills", '<!-- wp:latest-posts {"postsToShow":3} /-->', "block"],
    ["reusable block", '<!-- wp:block {"ref":12} /-->', "reusable block"],
    ["gallery of whatever is attached", "[gallery columns=2]", "gallery"],
    ["link inside the page", '<a href="#notes"></a>', ""],
  ])("%s", (_, html, kind) => {
    const { document, lost } = convert(html);
    expect(document.content).toEqual([]);
    expect(lost.map((part) => part.kind)).toEqual(kind === "" ? [] : [kind]);
  });

  test.each([
    [
      "sound",
      '[audio mp3="https://example.org/a.mp3?x=1&y=2"][/audio]',
      "Audio recording",
      "audio",
    ],
    ["film", '<video src="https://example.org/a.mp4">old browser</video>', "Video", "video"],
    [
      "with sources",
      '<audio controls><source src="https://example.org/a.ogg"></audio>',
      "Audio recording",
      "audio",
    ],
    [
      "with a title",
      '<audio src="https://example.org/a.mp3" title="The council on Monday"></audio>',
      "The council on Monday",
      "audio",
    ],
    [
      "a title that is a file",
      '<audio src="https://example.org/a.mp3" title="rec_0042.mp3"></audio>',
      "Audio recording",
      "audio",
    ],
  ])("sound and film (%s) are a link, and listed", (_, html, text, kind) => {
    const { document, lost } = convert(html);
    expect(document.content).toMatchObject([
      { type: "paragraph", content: [{ text, marks: [{ type: "link" }] }] },
    ]);
    expect(lost.map((part) => part.kind)).toEqual([kind]);
  });

  test("a post of a provider that cannot be embedded is a link, and listed", () => {
    const { document, lost } = convert(
      '<figure class="wp-block-embed"><div>\nhttps://example.org/post/1\n</div></figure>',
    );
    expect(outline(document.content)).toEqual([
      "{link(https://example.org/post/1): https://example.org/post/1}",
    ]);
    expect(lost).toEqual([{ kind: "embed", detail: "https://example.org/post/1" }]);
  });
});

describe("hostile texts", () => {
  const deep = 50_000;
  test.each<[string, string]>([
    ["boxes", "<div>".repeat(deep)],
    ["boxes, closed", `${"<div>".repeat(deep)}word${"</div>".repeat(deep)}`],
    ["bold", "<b>".repeat(deep)],
    [
      "fonts that differ",
      Array.from({ length: deep / 10 }, (_, index) => `<font color="${index}">`).join("x"),
    ],
    ["lists", "<ul><li>".repeat(deep)],
    ["quotes", "<blockquote>".repeat(deep)],
    ["tables", "<table><tr><td>".repeat(deep)],
    [
      "marks reopened in every box",
      Array.from({ length: 5000 }, (_, index) => `<div><b id=${index}>x</div>`).join(""),
    ],
    ["shortcodes", "[box]".repeat(deep)],
    ["open brackets", '[a b="'.repeat(deep)],
    ["open tags", '<a href="'.repeat(deep)],
    ["open comments", "<!--".repeat(deep)],
    ["closing tags", "</p>".repeat(deep)],
    ["breaks in a table", `<table>${"<br>".repeat(deep)}`],
    [
      "one tag with endless attributes",
      `<p ${Array.from({ length: deep }, (_, index) => `a${index}=1`).join(" ")}>word`,
    ],
  ])("50,000 %s neither hang nor overflow", { timeout: 20_000 }, (_, html) => {
    const { document } = convert(`<p>First.</p>${html}`);
    expect(checkDocument(document).ok).toBe(true);
    expect(JSON.stringify(document)).toContain("First.");
  });

  test("too deep a text keeps its words and paragraphs, and says so", () => {
    const { document, lost } = convert(`${"<div>".repeat(1000)}One<p>Two &lt;b&gt;</p>`);
    expect(outline(document.content)).toEqual(["One", "Two <b>"]);
    expect(lost).toMatchObject([{ kind: "formatting" }]);
  });

  test("whatever is thrown together passes the check of documents", () => {
    const parts = [
      "<p>",
      "</p>",
      "<ul>",
      "<li>",
      "</ul>",
      "<ol start=-3>",
      "<table>",
      "<tr>",
      "<td colspan=99 rowspan=0>",
      "<th rowspan=3>",
      "</table>",
      "<blockquote>",
      "</blockquote>",
      "<cite>",
      "</cite>",
      "<b>",
      "</b>",
      "<a href='https://example.org/a b'>",
      "<a href='javascript:x'>",
      "<a href='mailto:'>",
      "</a>",
      "<h1>",
      "</h1>",
      "<pre>",
      "</pre>",
      "<figure class='wp-block-gallery'>",
      "</figure>",
      "<img src='/pier.jpg' alt='&#0;\ud800'>",
      "<figcaption>",
      "</figcaption>",
      "<details>",
      "<summary>",
      "</details>",
      "<figure class='wp-block-pullquote'>",
      "<hr>",
      "<br>",
      "\n",
      "\n\n",
      "&nbsp;",
      "word ",
      "https://youtu.be/abcdefghijk",
      "[caption]",
      "[/caption]",
      "[gallery ids='1,2']",
      "<!-- wp:quote -->",
      "<!-- /wp:quote -->",
      "<code>",
      "</code>",
      "<q>",
      "</q>",
      "<dl>",
      "<dt>",
      "<dd>",
      "</dl>",
      "<svg>",
      "<math>",
      "<template>",
      "</template>",
      "<select>",
      "<iframe>",
      "\u0000",
      "\ufffe",
      "<caption>",
    ];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    for (let round = 0; round < 3000; round += 1) {
      const html = Array.from({ length: 1 + random(25) }, () => parts[random(parts.length)]).join(
        "",
      );
      const { document } = convert(html);
      expect(checkDocument(document), html).toEqual({ ok: true, value: document });
    }
  });
});

test.each([
  ["of more than five million characters", `${"<i>a</i>".repeat(700_000)} end`],
  ["of 375,000 paragraphs", `${"<p>a</p>".repeat(375_000)} end`],
  ["of 200,000 tags that nobody closed", `${"<b>a".repeat(200_000)} end`],
])("a text %s keeps its words as far as a document goes", { timeout: 60_000 }, (_, html) => {
  const { document, lost } = convert(html);
  expect(checkDocument(document)).toEqual({ ok: true, value: document });
  expect(document.content.length).toBeGreaterThan(0);
  expect(lost.map(({ kind }) => kind)).toContain("formatting");
});

test.each(listRealExports())(
  "every text of the real export $name becomes a document without damage",
  async ({ path }) => {
    for await (const entry of readWxr(createReadStream(path))) {
      if (entry.kind !== "item") continue;
      const { document, lost } = convert(entry.content);
      expect(checkDocument(document), entry.title).toEqual({
        ok: true,
        value: document satisfies Document,
      });
      expect(
        lost.filter((part) => part.kind === "damaged"),
        entry.title,
      ).toEqual([]);
      const prose = document.content.filter((block) => block.type !== "codeBlock");
      expect(JSON.stringify(prose), entry.title).not.toMatch(
        /\[\/?(?:caption|gallery|embed)\b|<!--/,
      );
    }
  },
);
