import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { ArchiveEntry, ArchiveItem } from "#lib/migration/archive-entry";
import {
  exportOf,
  fixture,
  inPieces,
  itemXml,
  listRealExports,
} from "#lib/migration/fixtures/fixture-source";
import { MigrationError } from "#lib/migration/migration-error";
import { readWxr } from "#lib/migration/wordpress/read-wxr";
import type { WxrLimits } from "#lib/migration/wordpress/wxr-parser";

async function readAll(source: AsyncIterable<Uint8Array>, limits?: WxrLimits) {
  const entries: ArchiveEntry[] = [];
  try {
    for await (const entry of readWxr(source, limits)) entries.push(entry);
    return { entries, error: null };
  } catch (error) {
    return { entries, error };
  }
}

const items = (entries: ArchiveEntry[]) =>
  entries.filter((entry): entry is ArchiveItem => entry.kind === "item");

describe("an export", () => {
  test("gives site, authors, terms and items in the order of the file", async () => {
    const { entries, error } = await readAll(fixture("small-paper.xml"));
    expect(error).toBeNull();
    expect(entries.map((entry) => entry.kind).join(" ")).toBe(
      `site author ${"term ".repeat(6)}${"item ".repeat(9)}`.trim(),
    );
    expect(entries[0]).toMatchObject({
      title: "Harbour Notes",
      language: "en-GB",
      version: "1.2",
    });
    expect(entries[4]).toMatchObject({
      taxonomy: "category",
      slug: "ferries",
      parent: "port",
      name: "Ferries & Boats",
    });
  });

  test("gives every field of an item as it stands there", async () => {
    const { entries } = await readAll(fixture("small-paper.xml"));
    expect(items(entries)[0]).toMatchObject({
      line: 23,
      postId: "10",
      postType: "post",
      title: "Ferry returns to the old pier",
      link: "https://harbour-notes.example/2019/03/ferry-returns/",
      guid: "https://harbour-notes.example/?p=10",
      creator: "mara",
      postDateGmt: "2019-03-04 08:15:00",
      status: "publish",
      isSticky: true,
      excerpt: "After <em>five</em> months the ferry is back.",
      terms: [
        { domain: "category", nicename: "ferries", name: "Ferries & Boats" },
        { domain: "category", nicename: "port", name: "The Port" },
        { domain: "post_tag", nicename: "weather", name: "Weather" },
      ],
      meta: [{ key: "_thumbnail_id", value: "7" }],
      commentCount: 2,
    });
    expect(items(entries)[0]?.content).toContain(
      "The ferry <strong>Lotte</strong> is back.\nIt left",
    );
  });

  test("of the oldest format, with other prefixes and terms named twice, reads alike", async () => {
    const { entries, error } = await readAll(fixture("oldest-format.xml"));
    expect(error).toBeNull();
    expect(items(entries)[0]).toMatchObject({
      content: "Fresh <b>rolls</b> from six.",
      creator: "sam",
      terms: [
        { domain: "category", nicename: "village", name: "Village" },
        { domain: "post_tag", nicename: "bread", name: "Bread" },
      ],
    });
  });

  test("may arrive byte by byte", async () => {
    const whole = await readAll(fixture("small-paper.xml"));
    const bytes: Buffer[] = [];
    for await (const piece of fixture("small-paper.xml")) bytes.push(Buffer.from(piece));
    const slow = await readAll(inPieces(Buffer.concat(bytes), 1));
    expect(slow).toEqual(whole);
  });

  test("without any item is an export too", async () => {
    const { entries, error } = await readAll(inPieces(exportOf()));
    expect(error).toBeNull();
    expect(entries).toMatchObject([{ kind: "site", title: "Made for a test" }]);
  });
});

describe("encodings", () => {
  const post = exportOf(itemXml({ title: "Café “à côté”", "wp:post_id": "1" }));
  const declared = (encoding: string) => post.replace("UTF-8", encoding);
  const latin = (text: string) =>
    Buffer.from(text.replaceAll("“", "\u0093").replaceAll("”", "\u0094"), "latin1");
  const utf16 = (mark: string, text: string) => Buffer.from(mark + text, "utf16le");

  test.each([
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${post}`)],
    ["Windows-1252 as declared", latin(declared("windows-1252"))],
    ["UTF-8 that says it is ISO-8859-1", Buffer.from(declared("ISO-8859-1"))],
    ["UTF-16, little endian, with a mark", utf16("\uFEFF", declared("UTF-16"))],
    ["UTF-16, big endian, with a mark", utf16("\uFEFF", declared("UTF-16")).swap16()],
    ["UTF-16 without a mark", utf16("", declared("UTF-16"))],
  ])("%s", async (_, bytes) => {
    const { entries, error } = await readAll(inPieces(bytes, 7));
    expect(error).toBeNull();
    expect(items(entries)[0]?.title).toBe("Café “à côté”");
  });
});

test("a letter that a block ends with is no sign of UTF-8", async () => {
  const head = "caf".padStart(64 * 1024 - 1, "x");
  const file = `<?xml version="1.0" encoding="ISO-8859-1"?>\n`;
  const body = exportOf(itemXml({ title: "À côté, déjà", "wp:post_id": "1" })).replace(
    /^.*\?>/,
    "",
  );
  const filled = `${file}<!--${head.slice(file.length + 4)}é-->${body}`;
  const { entries, error } = await readAll(inPieces(Buffer.from(filled, "latin1"), 64 * 1024));
  expect(error).toBeNull();
  expect(items(entries)[0]?.title).toBe("À côté, déjà");
});

describe("a file that cannot be read to its end", () => {
  const good = itemXml({ title: "Whole", "wp:post_id": "1" });
  const broken = (text: string) => exportOf(good, text);
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
  const external = `<!DOCTYPE rss SYSTEM "http://127.0.0.1/never-asked.dtd">`;
  const addAtTop = (text: string, addition: string) => text.replace("?>\n", `?>\n${addition}\n`);

  const cases: [
    name: string,
    file: string | Buffer,
    sentence: RegExp,
    line: number,
    itemsBefore: number,
  ][] = [
    ["is empty", "", /is empty/, 1, 0],
    ["is JSON", `{"db": []}`, /not an XML file/, 1, 0],
    ["is a web page", "<html><body>Hello</body></html>", /starts with <html>/, 1, 0],
    [
      "is an ordinary feed",
      `<rss version="2.0"><channel/></rss>`,
      /RSS feed, not a WordPress export/,
      1,
      0,
    ],
    [
      "has a version of the future",
      `<rss xmlns:wp="http://wordpress.org/export/2.0/"/>`,
      /version 2\.0/,
      1,
      0,
    ],
    ["is packed", Buffer.from([0x1f, 0x8b, 8, 0, 0]), /gzip archive/, 1, 0],
    ["is cut off in an item", broken(good).slice(0, -60), /cut off/, 6, 1],
    [
      "is cut off after an item",
      exportOf(good).replace(/\n<\/channel>[\s\S]*/, ""),
      /cut off/,
      5,
      1,
    ],
    [
      "closes an element that is not open",
      broken("<item><title>x</item>"),
      /not well-formed XML/,
      6,
      1,
    ],
    [
      "has an empty line before its declaration",
      `\n${exportOf()}`,
      /before the XML declaration/,
      2,
      0,
    ],
    ["has text after its root element", `${exportOf(good)}x`, /outside its root element/, 8, 1],
    ["has a NUL", broken(itemXml({ title: "a\0b" })), /character that XML does not allow/, 6, 1],
    ["has a control character", broken(itemXml({ title: "a\u0008b" })), /does not allow/, 6, 1],
    [
      "has a control character by number",
      broken("<item><title>&#8;</title></item>"),
      /entity/,
      6,
      1,
    ],
    [
      "claims XML 1.1 to have control characters",
      exportOf("<item><title>&#8;</title></item>").replace("1.0", "1.1"),
      /entity/,
      5,
      0,
    ],
    ["has an entity bomb", addAtTop(exportOf(good), bomb), /DOCTYPE/, 2, 0],
    ["has an external entity", addAtTop(exportOf(good), external), /DOCTYPE/, 2, 0],
    ["uses an entity of HTML", broken("<item><title>a&nbsp;b</title></item>"), /entity/, 6, 1],
    [
      "has CDATA in CDATA",
      broken("<item><title><![CDATA[a<![CDATA[b]]>c]]></title></item>"),
      /not well-formed/,
      6,
      1,
    ],
    ["is nested 200,000 deep", broken("<item>".repeat(200_000)), /nested deeper/, 6, 1],
    [
      "is not in the encoding that it declares",
      Buffer.from(broken(itemXml({ title: "caf\u00e9" })), "latin1"),
      /should be UTF-8 text/,
      6,
      1,
    ],
    [
      "ends inside a letter",
      Buffer.concat([Buffer.from(exportOf(good)), Buffer.from([0xe2, 0x82])]),
      /should be UTF-8/,
      8,
      1,
    ],
    [
      "declares an encoding that nobody knows",
      exportOf().replace("UTF-8", "Klingon"),
      /“Klingon”/,
      1,
      0,
    ],
    [
      "declares UTF-16 and is not",
      exportOf().replace("UTF-8", "UTF-16"),
      /UTF-16, but it is not/,
      1,
      0,
    ],
  ];

  test.each(cases)("%s", async (_, file, sentence, line, itemsBefore) => {
    const { entries, error } = await readAll(inPieces(file));
    expect(error).toBeInstanceOf(MigrationError);
    expect(error).toMatchObject({ message: expect.stringMatching(sentence), line });
    expect(items(entries)).toHaveLength(itemsBefore);
  });

  test("names the column of the invalid byte, in characters", async () => {
    const text = Buffer.concat([Buffer.from('<rss a="é€'), Buffer.from([0xff]), Buffer.alloc(600)]);
    expect((await readAll(inPieces(text, 64))).error).toMatchObject({ line: 1, column: 10 });
  });
});

describe("size", () => {
  async function* manyItems(count: number, log: { bytes: number }) {
    const head = exportOf().split("</channel>")[0] ?? "";
    yield Buffer.from(head);
    for (let id = 1; id <= count; id += 1) {
      const piece = Buffer.from(
        itemXml({ "wp:post_id": String(id), "content:encoded": "word ".repeat(2000) }),
      );
      log.bytes += piece.length;
      yield piece;
    }
    yield Buffer.from("</channel></rss>");
  }

  test("20 MB stream through while the reader is never more than one block ahead", async () => {
    const log = { bytes: 0 };
    let given = 0;
    let furthest = 0;
    for await (const entry of readWxr(manyItems(2000, log))) {
      if (entry.kind !== "item") continue;
      given += entry.content.length;
      furthest = Math.max(furthest, log.bytes - given);
    }
    expect(given).toBe(20_000_000);
    // Two items of ten kilobytes and the markup around all of them so far.
    expect(furthest).toBeLessThan(20_000 + 2000 * 100);
  });

  test.each([
    ["text", "<item><title>", "x".repeat(1024)],
    ["CDATA that never ends", "<item><title><![CDATA[", "x".repeat(1024)],
    ["a comment that never ends", "<!--", "x".repeat(1024)],
    ["an attribute that never ends", '<item a="', "x".repeat(1024)],
    [
      "many small fields",
      "<item>",
      "<wp:postmeta><wp:meta_key>k</wp:meta_key></wp:postmeta>".repeat(20),
    ],
  ])("an entry may not grow without end: %s", async (_, start, more) => {
    async function* endless() {
      yield Buffer.from((exportOf().split("</channel>")[0] ?? "") + start);
      const piece = Buffer.from(more.repeat(64));
      for (let count = 0; count < 2000; count += 1) yield piece;
    }
    const { error } = await readAll(endless(), { depth: 64, entryCharacters: 500_000 });
    expect(error).toMatchObject({ message: expect.stringContaining("larger than 500000") });
  });
});

const expected: Record<string, { items: number; authors: number }> = {
  "creativecommons-labs-2012.xml": { items: 224, authors: 30 },
  "theme-unit-test-data.xml": { items: 186, authors: 2 },
};

test("a fault behind long texts is told with its line and column", async () => {
  const long = itemXml({ "content:encoded": "one\r\ntwo ]] > three\rfour\nfive" });
  const file = exportOf(`${long}<item><title><![CDATA[a\nb🙂]]>c<![CDATA[🙂d]]></wrong></item>`);
  const at = file.indexOf("</wrong>") + "</wrong>".length;
  const before = file.slice(0, at).replace(/\r\n?/g, "\n").split("\n");
  const where = { line: before.length, column: [...(before.at(-1) ?? "")].length };
  for (const size of [1, 7, 100_000])
    expect((await readAll(inPieces(file, size))).error).toMatchObject(where);
});

test.each(listRealExports())("the real export $name is read to its end", async ({ name, path }) => {
  const { entries, error } = await readAll(createReadStream(path));
  expect(error).toBeNull();
  expect(entries[0]?.kind).toBe("site");
  const lines = (await readFile(path, "latin1")).split(/\r\n?|\n/);
  for (const { line } of items(entries)) expect(lines[line - 1]).toContain("<item>");
  const counts = expected[name];
  if (counts === undefined) return;
  expect(items(entries)).toHaveLength(counts.items);
  expect(entries.filter((entry) => entry.kind === "author")).toHaveLength(counts.authors);
});
