import { describe, expect, test } from "vitest";
import { readFeed } from "#lib/intake/reading/read-feed";
import { wordsOf } from "#lib/intake/reading/rich-text";

const address = "https://harbour.example/news/feed.xml";
const bytesOf = (text: string | Uint8Array) =>
  typeof text === "string" ? new TextEncoder().encode(text) : text;
const read = (sent: string | Uint8Array, contentType: string | null = null) =>
  readFeed({ bytes: bytesOf(sent), contentType, address });

async function firstOf(sent: string | Uint8Array, contentType: string | null = null) {
  const reading = await read(sent, contentType);
  if (!reading.ok) throw new Error(reading.reason);
  const [entry] = reading.feed.entries;
  if (entry === undefined) throw new Error("There is no entry.");
  return { ...entry, words: wordsOf(entry.body) };
}

const rss = (item: string, before = "") =>
  `${before}<rss version="2.0"><channel><title>Harbour</title><link>https://harbour.example/</link><item>${item}</item></channel></rss>`;

test.each([
  [
    "RSS 2.0",
    rss(
      "<title>Ferry</title><link>/ferry</link><guid isPermaLink='false'>7</guid><pubDate>Mon, 02 Mar 2026 09:00:00 +0100</pubDate>",
    ),
  ],
  [
    "RSS 0.91",
    '<rss version="0.91"><channel><item><title>Ferry</title><link>/ferry</link></item></channel></rss>',
  ],
  [
    "RDF",
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"/><item rdf:about="/ferry"><title>Ferry</title></item></rdf:RDF>`,
  ],
  [
    "Atom 1.0",
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Ferry</title><link rel="self" href="/self"/><link href="/ferry"/></entry></feed>`,
  ],
  [
    "Atom 0.3",
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>Ferry</title><link rel="alternate" type="text/html" href="/ferry"/></entry></feed>`,
  ],
  [
    "JSON Feed",
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,"title":"Ferry","url":"/ferry"},{"id":[]}, 7]}',
  ],
  ["CDF", '<CHANNEL HREF="/"><ITEM HREF="/ferry"><TITLE>Ferry</TITLE></ITEM></CHANNEL>'],
])("%s is read", async (_, text) => {
  expect(await firstOf(text)).toMatchObject({
    title: "Ferry",
    href: "https://harbour.example/ferry",
  });
});

describe("faults that publishers make", () => {
  test.each([
    ["junk before it", rss("<title>Ferry</title>", "Warning: mysql_connect()\n\n")],
    ["no declaration at the start", rss("<title>Ferry</title>", "  <?xml version='1.0'?>")],
    ["an ampersand that stands alone", rss("<title>Ferry</title><link>/f?a=1&b=2</link>")],
    ["a letter by a name of HTML", rss("<title>Ferry&nbsp;</title>")],
    ["a control character", rss("<title>Fer\u0000r\u000by</title>")],
    ["a prefix nobody declared", rss("<title>Ferry</title><dc:creator>Nora</dc:creator>")],
    ["a tag that nobody closed", rss("<description>one<br>two</description><title>Ferry</title>")],
    ["an end that is missing", rss("<title>Ferry</title>").slice(0, -16)],
    ["tags crosswise", rss("<b><title>Ferry</b></title>").replace("<b>", "")],
  ])("%s", async (_, text) => {
    expect((await firstOf(text)).title).toBe("Ferry");
  });

  test("an ampersand in an address stays there", async () => {
    const { href } = await firstOf(rss("<title>x</title><link>/f?a=1&b=2&copy=3</link>"));
    expect(href).toBe("https://harbour.example/f?a=1&b=2&copy=3");
  });

  test("an item without a title has the beginning of its text", async () => {
    expect(
      (await firstOf(rss("<description>The &lt;b&gt;ferry&lt;/b&gt; is late.</description>")))
        .title,
    ).toBe("The ferry is late.");
  });
});

describe("encodings", () => {
  const text = (declared: string) =>
    rss("<title>Café</title>", `<?xml version="1.0" encoding="${declared}"?>`);
  const latin = (written: string) => Uint8Array.from(written, (letter) => letter.charCodeAt(0));
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${text("utf-16")}`, "utf16le"));
  const wide = (littleEndian: boolean) => {
    const letters = [...text("utf-32")];
    const view = new DataView(new ArrayBuffer(letters.length * 4));
    for (const [at, letter] of letters.entries())
      view.setUint32(at * 4, letter.codePointAt(0) ?? 0, littleEndian);
    return new Uint8Array(view.buffer);
  };
  test.each<[string, Uint8Array, string | null]>([
    ["UTF-8", bytesOf(text("utf-8")), null],
    ["UTF-8 with its mark", bytesOf(`\ufeff${text("utf-8")}`), null],
    ["UTF-8 that says it is Latin", bytesOf(text("utf-8")), "text/xml; charset=us-ascii"],
    ["Latin that it declares", latin(text("iso-8859-1")), null],
    [
      "Latin that the header says",
      latin(rss("<title>Café</title>")),
      "text/xml; charset=iso-8859-1",
    ],
    ["Latin that says it is UTF-8", latin(text("utf-8")), "text/xml; charset=utf-8"],
    ["an encoding nobody knows", bytesOf(text("x-nobody")), null],
    ["UTF-16", utf16, null],
    ["UTF-16 without its mark", utf16.subarray(2), null],
    ["UTF-32", wide(true), null],
    ["UTF-32, the other way round", wide(false), null],
  ])("%s", async (_, bytes, contentType) => {
    expect((await firstOf(bytes, contentType)).title).toBe("Café");
  });

  test("Persian in Windows’ letters", async () => {
    const declared = latin(
      '<?xml version="1.0" encoding="windows-1256"?><rss><channel><item><title>',
    );
    const bytes = Buffer.concat([
      declared,
      Buffer.from([0xd3, 0xe1, 0xc7, 0xe3]),
      latin("</title></item></channel></rss>"),
    ]);
    expect((await firstOf(bytes)).title).toBe("سلام");
  });
});

describe("what gives no items gives a reason", () => {
  test.each([
    ["", "The address answers with an empty page."],
    [" \n ", "The address answers with an empty page."],
    ["<rss><channel><title>x</title></channel></rss>", "The feed has no items yet."],
    ['{"version":"https://jsonfeed.org/version/1","items":[]}', "The feed has no items yet."],
    ['{"a":', "The feed is broken: its JSON cannot be read."],
    ['{"a":1}', "This is a JSON file of another kind, not a feed."],
    [
      "<svg xmlns='http://www.w3.org/2000/svg'/>",
      "This is an XML file of another kind, not a feed.",
    ],
    ["<opml><body/></opml>", "This is a list of feeds (OPML), not a feed. Bring it in as a list."],
    ["<!doctype html><p>Not found", "This is a web page, not a feed."],
    [
      "No feed found with the ID 1.",
      "This is no feed: it holds neither XML nor JSON that can be read.",
    ],
  ])("%s", async (text, reason) => {
    expect(await read(text)).toMatchObject({ ok: false, reason });
  });

  test("a web page names its feeds, those of comments last", async () => {
    const page = `<!doctype html><base href="/sub/"><link rel="alternate" type="application/rss+xml" href="comments/feed" title="Comments">
      <link rel="alternate" hreflang="fa" href="/fa"><link rel="alternate" type="application/atom+xml" href="feed"><a href="/rss">x</a>`;
    expect(await read(page)).toMatchObject({
      links: [
        { href: "https://harbour.example/sub/feed" },
        { href: "https://harbour.example/sub/comments/feed" },
      ],
    });
  });

  test("a web page that only links to its feed names it too", async () => {
    expect(await read('<html><a href="/index">Home</a><a href="/rss.xml">RSS</a>')).toMatchObject({
      links: [{ href: "https://harbour.example/rss.xml" }],
    });
  });
});

describe("outside HTML", () => {
  const hostile = `<p onclick="x()">See <a href="javascript:alert(1)">this</a>, <a href="/ok" onmouseover="y()">that</a>
    <script>steal()</script><style>p{}</style><iframe src="//evil.example"></iframe><img src=x onerror=z()></p><p>Second</p>`;
  test("is words, paragraphs and safe links", async () => {
    const { body } = await firstOf(
      rss(`<title>x</title><description><![CDATA[${hostile}]]></description>`),
    );
    expect(body).toEqual([
      [
        { text: "See this, ", href: null },
        { text: "that", href: "https://harbour.example/ok" },
      ],
      [{ text: "Second", href: null }],
    ]);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "https://nora:secret@x.example/",
  ])("%s leads nowhere", async (link) => {
    expect((await firstOf(rss(`<title>x</title><link>${link}</link>`))).href).toBeNull();
  });

  test("a title turns no text around it", async () => {
    const { title } = await firstOf(rss("<title>a\u202eb \u2067c</title>"));
    expect(title).toBe("ab \u2067c\u2069");
  });
});

test("no entity of a document is expanded, and none is fetched", async () => {
  const laughs = Array.from(
    { length: 20 },
    (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};&a${at};&a${at};">`,
  ).join("");
  const bomb = `<!DOCTYPE rss [<!ENTITY a0 "ha"><!ENTITY x SYSTEM "file:///etc/passwd">${laughs}]>${rss("<title>&a20;&x;</title>")}`;
  expect((await firstOf(bomb)).title).toBe("&a20;&x;");
});

test.each([5, 20, 29])(
  "a feed that breaks off in an item, %i letters before its end, is none",
  async (cut) => {
    const whole = rss("<title>Ferry</title></item><item><title>Harbour</title>");
    expect(await read(whole.slice(0, -"</channel></rss>".length - cut))).toMatchObject({
      ok: false,
      reason: "The feed breaks off in the middle of an item.",
    });
  },
);

test("what is nested without end, or broken everywhere, ends", async () => {
  const deep = rss(`<title>Ferry</title><description>${"<b>".repeat(50_000)}`);
  expect((await firstOf(deep)).title).toBe("Ferry");
  const nested = rss(
    `<title>Ferry</title><description><![CDATA[${"<div>".repeat(9_000)}]]></description>`,
  );
  expect((await firstOf(nested)).title).toBe("Ferry");
  const broken = rss(`<title>Ferry</title>${"&;<>".repeat(100_000)}`);
  expect((await firstOf(broken)).title).toBe("Ferry");
  const many = rss("<title>Ferry</title></item><item><title>x</title>".repeat(5_000));
  const reading = await read(many);
  expect(reading.ok && reading.feed.entries.length).toBe(200);
});
