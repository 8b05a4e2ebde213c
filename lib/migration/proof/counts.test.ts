import { expect, test } from "vitest";
import { htmlToDocument } from "#lib/migration/html/html-to-document";
import { countDocument } from "#lib/migration/proof/count-document";
import { countRendered, countSource } from "#lib/migration/proof/count-source";
import { type Counts, noCounts } from "#lib/migration/proof/counts";

const mediaId = "019380a0-0000-7000-8000-000000000001";

/** The document that becomes of a text, with every picture and link of it brought along. */
function moved(html: string, language = "en") {
  return htmlToDocument(html, {
    resolveLink: (href) => ({ href }),
    resolveImage: () => mediaId,
    language,
  });
}

const cases: [title: string, html: string, counts: Partial<Counts>][] = [
  ["paragraphs", "One two.\n\nThree&nbsp;four &amp; five.", { words: 5 }],
  ["words that markup divides", "<p>un<b>forget</b>table <i>mid</i>day</p>", { words: 2 }],
  ["words that only blocks divide", "<p>one</p><p>two</p><div>three</div>four", { words: 4 }],
  ["what is no text", "<style>a b</style><script>c d</script><p>one</p><!-- e f -->", { words: 1 }],
  [
    "headings, empty ones aside",
    "<h2>One</h2><h3> </h3><h4>Two <b>three</b></h4>",
    { words: 3, headings: 2 },
  ],
  [
    "links, however their words are marked",
    '<p><a href="https://a.example/">one <b>two</b></a> <a href="https://b.example/">three</a></p>',
    { words: 3, links: 2 },
  ],
  ["links that lead nowhere", '<p><a name="x">one</a> <a href="">two</a></p>', { words: 2 }],
  [
    "a link of a picture to itself, in another size",
    '<p><a href="https://a.example/pier.jpg"><img src="/up/pier-300x200.jpg"></a></p>',
    { images: 1 },
  ],
  [
    "a link of a picture to the page of its file",
    '<p><a href="https://a.example/?attachment_id=7"><img src="a.jpg"></a><a href="/the-pier/pier/" rel="attachment wp-att-7"><img src="b.jpg"></a></p>',
    { images: 2 },
  ],
  [
    "a link of a picture and words",
    '<p><a href="https://a.example/"><img src="a.jpg"> there</a></p>',
    { images: 1, links: 1, words: 1 },
  ],
  ["a caption", '[caption id="a"]<img src="a.jpg"> Two words[/caption]', { words: 2, images: 1 }],
  ["a gallery", '[gallery ids="1,2,3"]', { images: 3 }],
  [
    "a table",
    "<table><caption>One</caption><tr><td>two</td><td>three</td></tr><tr><td>4</td><td>5</td></tr></table>",
    { words: 5, tables: 1 },
  ],
  [
    "a video by its address",
    "One\n\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n\ntwo",
    { words: 2, embeds: 1 },
  ],
  [
    "a video in a frame",
    '<iframe src="https://player.vimeo.com/video/76979871"></iframe>',
    { embeds: 1 },
  ],
  ["a shortcode that nobody knows", "One [slider id=4 title=three] two", { words: 2 }],
  [
    "a quote with its source",
    "<blockquote><p>One two</p><cite>Three</cite></blockquote>",
    { words: 3 },
  ],
  ["a note in brackets", "One [sic] two", { words: 3 }],
  ["lists", "<ul><li>one</li><li>two <ul><li>three</li></ul></li></ul>", { words: 3 }],
];

test.each(cases)("%s are counted alike before and after", (_, html, counts) => {
  const expected = { ...noCounts(), ...counts };
  expect(countSource(html, "en")).toEqual(expected);
  expect(countDocument(moved(html).document, "en")).toEqual(expected);
});

test("joined Persian words are one, before and after", () => {
  const html = "<p>مردم از پل می&zwnj;گذرند</p>";
  expect(countSource(html, "fa").words).toBe(4);
  expect(countDocument(moved(html, "fa").document, "fa").words).toBe(4);
});

const losses: [title: string, html: string, kind: string][] = [
  [
    "a link of a picture to a site that is called as its file",
    '<a href="https://harbour.com"><img src="/up/harbour.jpg"></a>',
    "link",
  ],
  [
    "a link of a picture to somewhere else",
    '<p><a href="https://www.youtube.com/watch?v=zzz"><img src="a.jpg"></a></p>',
    "link",
  ],
  [
    "a link of a picture with a caption",
    '[caption id="a"]<a href="https://a.example/photos/1"><img src="a.jpg"></a> One[/caption]',
    "link",
  ],
  [
    "a link in a caption",
    '<figure><img src="a.jpg"><figcaption><a href="https://a.example/">b</a></figcaption></figure>',
    "link",
  ],
  [
    "a link in a classic caption",
    '[caption id="a"]<img src="a.jpg"> By <a href="https://a.example/">her</a>[/caption]',
    "link",
  ],
  [
    "the link of a source",
    '<blockquote><p>One</p><cite><a href="https://a.example/">She</a></cite></blockquote>',
    "link",
  ],
  [
    "a link that was lifted out",
    '<figure class="wp-block-pullquote"><blockquote><p>One <a href="https://a.example/">two</a></p></blockquote></figure>',
    "link",
  ],
  [
    "a link over a table",
    '<table><caption><a href="https://a.example/">b</a></caption><tr><td>c</td><td>d</td></tr></table>',
    "link",
  ],
  ["a table of one cell", "<table><tr><td>only</td></tr></table>", "formatting"],
  ["a film", '<video src="a.mp4"></video>', "video"],
];

test.each(losses)("%s is counted as missing, and named", (_, html, kind) => {
  const { document, lost } = moved(html);
  expect(countSource(html, "en")).not.toEqual(countDocument(document, "en"));
  expect(lost.map((part) => part.kind)).toContain(kind);
});

test("no HTML however broken makes the counts fail", () => {
  for (const html of [
    "<",
    "<a",
    "</",
    "<a href=",
    "<!--",
    "<h2>a",
    "&#x110000;",
    "[",
    "<h1><h2><a><a>",
    "\u0000",
  ]) {
    expect(countSource(html, "en").words).toBeGreaterThanOrEqual(0);
  }
});

test("of HTML that Ghost has made, what belongs to its players and embeds is no text", () => {
  const html = `<p>One [two]</p><div class="kg-card kg-audio-card"><div class="kg-audio-title">Horn</div>
    <audio src="a.mp3"></audio><div class="kg-audio-player"><div>0:00</div><button>1×</button></div></div>
    <div class="kg-card kg-file-card"><a class="kg-file-card-container" href="/a.pdf"><div class="kg-file-card-title">Plan</div>
    <div class="kg-file-card-metadata"><div class="kg-file-card-filename">a.pdf</div><div>2 MB</div></div></a></div>
    <figure class="kg-card kg-embed-card"><blockquote class="twitter-tweet"><p>Words</p></blockquote><iframe src="x"></iframe></figure><p>End</p>`;
  expect(countRendered(html, "en")).toMatchObject({ words: 5, links: 1, embeds: 2 });
});
