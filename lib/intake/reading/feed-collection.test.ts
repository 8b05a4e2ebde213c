import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RichText } from "#lib/content/rich-text";
import { decodeFeed } from "#lib/intake/reading/decode-feed";
import { readFeedDate } from "#lib/intake/reading/feed-date";
import { readFeed } from "#lib/intake/reading/read-feed";
import { readXmlFeed } from "#lib/intake/reading/read-xml-feed";
import { readHtml, readPlain, wordsOf } from "#lib/intake/reading/rich-text";
import { readXmlTree } from "#lib/intake/reading/xml-tree";

/**
 * Public collections of feeds beside the project, many malformed on purpose. A table of what is there: empty where
 * the folder is not.
 */
const collections = join(import.meta.dirname, "../../../../shared/data/feeds");
const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

const folders = ["w3c-feedvalidator", "feedparser"].filter((name) =>
  existsSync(join(collections, name)),
);
const readAt = (file: string, bytes = readFileSync(file)) =>
  readFeed({ bytes, contentType: null, address: addressOf(bytes) });

/** Also what says nothing that anybody could read, and is left out of what is followed. */
async function readWhole(file: string) {
  const bytes = readFileSync(file);
  const root = await readXmlTree(decodeFeed(bytes, null), addressOf(bytes));
  return root && (await readXmlFeed(root));
}

/** Some say where they were fetched from. */
function addressOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes).toString("latin1").slice(0, 1_000);
  const location = /Content-Location:\s*(\S+)/.exec(head)?.[1] ?? "";
  const home = "http://127.0.0.1:8097/tests/";
  return URL.canParse(location, home) ? new URL(location, home).href : home;
}

test.each(folders)(
  "every file of %s gives items, or a reason in a sentence",
  async (folder) => {
    const faults: string[] = [];
    for (const file of filesIn(join(collections, folder))) {
      const reading = await readAt(file);
      const isGood = reading.ok
        ? reading.feed.entries.length > 0
        : /^[A-Z].*\.$/.test(reading.reason);
      if (!isGood) faults.push(file);
    }
    expect(faults).toEqual([]);
  },
  120_000,
);

/** `entries[0]['title_detail']['value'] == u'...'`, as the tests of feedparser state it. */
const stated =
  /^Expect:\s*(?:not bozo and )?(feed|entries)(?:\[(\d)\])?((?:\['[\w]+'\]|\[\d\])+) == u?(["'])((?:(?!\4).|\\.)*)\4\s*$/m;
const known: Record<string, "title" | "body" | "href" | "id" | "author" | "date"> = {
  "['title']": "title",
  "['title_detail']['value']": "title",
  "['description']": "body",
  "['summary']": "body",
  "['summary_detail']['value']": "body",
  "['content'][0]['value']": "body",
  "['link']": "href",
  "['links'][0]['href']": "href",
  "['id']": "id",
  "['guid']": "id",
  "['author']": "author",
  "['author_detail']['name']": "author",
  "['published']": "date",
};

/** Where we mean something else: no entity of a document is expanded, and an id is a name and no address. */
const leftOut = ["entity_in_doctype.xml", "id_base_content_location.xml", "id_base_docuri.xml"];

type Stated = { file: string; short: string; of: string; at: number; part: string; value: string };

const wellFormed = filesIn(join(collections, "feedparser/wellformed")).flatMap((file): Stated[] => {
  const found = stated.exec(readFileSync(file, "utf8").slice(0, 2_000));
  if (found === null) return [];
  const [, of = "", at = "0", path = "", , written = ""] = found;
  const part = known[path];
  if (part === undefined || (of === "feed" && part !== "title" && path !== "['link']")) return [];
  if (leftOut.some((name) => file.endsWith(name))) return [];
  return [{ file, short: basename(file), of, at: Number(at), part, value: literalOf(written) }];
});

/** The literals of Python that stand there. */
function literalOf(written: string): string {
  return written
    .replace(/\\x([\da-f]{2})|\\u([\da-f]{4})/gi, (_, two, four) =>
      String.fromCharCode(Number.parseInt(two ?? four, 16)),
    )
    .replaceAll("\\n", "\n")
    .replace(/\\(["'\\])/g, "$1");
}

/** `entries[0]['published_parsed'] == (2004, 1, 1, 19, 48, 21, 3, 1, 0)`: the parts of a date, in Greenwich time. */
const dated =
  /^Expect:\s*not bozo and entries\[0\]\['(published|updated|created)_parsed'\] == \(([\d, ]+)\)\s*$/m;

const withDates = filesIn(join(collections, "feedparser/wellformed")).flatMap((file) => {
  const [, part, written = ""] = dated.exec(readFileSync(file, "utf8").slice(0, 2_000)) ?? [];
  if (part === undefined) return [];
  const [year = 0, month = 0, ...rest] = written.split(",").map(Number);
  const at = new Date(Date.UTC(year, month - 1, ...rest.slice(0, 4)));
  return [{ file, short: basename(file), part, at }];
});

/** Addresses of mail are not kept. */
const withoutMail = (author: string) => author.replace(/ \(.*@.*\)$/, "");

const base = "http://127.0.0.1:8097/tests/";
/** They state HTML where there is any, or letters: a text agrees with what either says. */
const readings = (value: string) => [readHtml(value, base), readPlain(value)];
const hrefOf = (value: string) => (URL.canParse(value) ? new URL(value).href : value);
const linksOf = (text: RichText) => text.flat().flatMap(({ href }) => href ?? []);

describe.runIf(wellFormed.length > 0)("what well-formed feeds state of themselves", () => {
  test("is stated by hundreds of them", () => {
    expect(wellFormed.length).toBeGreaterThan(300);
    expect(withDates.length).toBeGreaterThan(10);
  });

  test.each(withDates)("$short: the first was $part at $at", async ({ file, at }) => {
    expect((await readWhole(file))?.entries[0]?.publishedAt).toEqual(at);
  });

  test.each(wellFormed)(
    "$short: $part of $of $at is $value",
    async ({ file, of, at, part, value }) => {
      const feed = await readWhole(file);
      const entry = feed?.entries[at];
      const told = readings(value);
      if (of === "feed" && part === "title") {
        return expect(told.map((text) => wordsOf(text))).toContain(feed?.title);
      }
      if (of === "feed") return expect(feed?.siteUrl ?? "").toBe(hrefOf(value));
      if (part === "title")
        return expect(told.map((text) => wordsOf(text))).toContain(entry?.title);
      if (part === "id") return expect(entry?.id).toBe(value);
      if (part === "href") return expect(entry?.href).toBe(hrefOf(value));
      if (part === "author") return expect(entry?.author).toBe(withoutMail(value));
      if (part === "date") return expect(entry?.publishedAt).toEqual(readFeedDate(value));
      expect(told.map((text) => wordsOf(text))).toContain(wordsOf(entry?.body ?? []));
      expect(told.map(linksOf)).toContainEqual(linksOf(entry?.body ?? []));
    },
  );
});
