import { expect, test } from "vitest";
import {
  exportFrom,
  inPieces,
  postXml,
  term,
  withMore,
} from "#lib/migration/fixtures/fixture-source";
import { importWordpress } from "#lib/migration/import-wordpress";
import { changesOf, type ItemProof, isWhole } from "#lib/migration/proof/item-proof";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
await makeEdition(newsroom, { timeZone: "Europe/Berlin" });

const host = "whole.example";
const uploads = `https://${host}/wp-content/uploads`;
let last = 0;

/** What the import of one post proves of it. */
async function proven(fields: Record<string, string>, ...more: string[]): Promise<ItemProof> {
  last += 1;
  const proofs: ItemProof[] = [];
  await importWordpress(newsroom, {
    source: inPieces(exportFrom(host, withMore(postXml(last, fields), ...more))),
    mode: "write",
    mapping: { categories: { misc: { becomes: "nothing" } }, types: {}, lines: {} },
    onProof: (proof) => void proofs.push(proof),
  });
  const [proof] = proofs;
  if (proof === undefined) throw new Error("Nothing was proven.");
  return proof;
}

const tags = (count: number) =>
  Array.from({ length: count }, (_, at) => term("post_tag", `tag-${at}`, `Tag ${at}`));
const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`;
const byline = "<p>Analysis by Vera Holt</p><p>Text.</p>";

type Case = [what: string, fields: Record<string, string>, more: string[], changes: string[]];

const cases: Case[] = [
  ["a post of which everything came", { "dc:creator": "nora" }, tags(2), []],
  ["fifty topics", {}, tags(50), []],
  ["two names of one topic", {}, [...tags(1), term("category", "tag-0", "TAG 0")], []],
  ["the category of what has none", {}, [term("category", "uncategorized", "Uncategorized")], []],
  ["somebody whom the text names", { "dc:creator": "nora", "content:encoded": byline }, [], []],
  ["two authors", {}, [term("author", "cap-a", "Ada"), term("author", "cap-b", "Bea")], []],
  [
    "a headline with more than words",
    { title: "One <script>alert(17)</script><img src=x>" },
    [],
    ["markup in the headline left out"],
  ],
  ["a headline of which a word is slanted", { title: "One <em>two</em>" }, [], []],
  ["a long headline", { title: "word ".repeat(90) }, [], ["headline shortened"]],
  ["a long excerpt", { "excerpt:encoded": "word ".repeat(900) }, [], ["standfirst shortened"]],
  ["a featured picture", {}, [meta("_thumbnail_id", "7")], ["featured picture left out"]],
  ["too many topics", {}, tags(51), ["tag “Tag 50” left out: only 50 topics are kept"]],
  [
    "a category that becomes nothing",
    {},
    [term("category", "misc", "Misc")],
    ["category “Misc” becomes nothing here"],
  ],
  ["a tag of a Page", { "wp:post_type": "page" }, tags(1), ["tag “Tag 0” has no place on a Page"]],
  [
    "two authors beside one whom the text names",
    { "content:encoded": byline },
    [term("author", "cap-a", "Ada"), term("author", "cap-b", "Bea")],
    [],
  ],
  [
    "a file that is no PDF",
    { "content:encoded": `<p><a href="${uploads}/a.docx">The plan</a></p>` },
    [],
    [`file that is no PDF: ${uploads}/a.docx`],
  ],
];

test.each(cases)(
  "%s: what is less than it was is named, and nothing else",
  async (_, fields, more, changes) => {
    const proof = await proven(fields, ...more);
    expect(changesOf(proof)).toEqual(changes);
    expect(isWhole(proof)).toBe(changes.length === 0);
  },
);

/** Instants as a reader of the old site would reckon them, with no code of ours. */
test.each([
  ["by Greenwich", { "wp:post_date_gmt": "2019-07-04 07:15:00" }, Date.UTC(2019, 6, 4, 7, 15)],
  [
    "by the clock of summer",
    { "wp:post_date": "2019-07-04 09:15:00" },
    Date.UTC(2019, 6, 4, 7, 15),
  ],
  [
    "by the clock of winter",
    { "wp:post_date": "2019-01-04 09:15:00" },
    Date.UTC(2019, 0, 4, 8, 15),
  ],
  [
    "by the clock of summer where Greenwich is nothing",
    { "wp:post_date": "2019-07-04 00:15:00", "wp:post_date_gmt": "0000-00-00 00:00:00" },
    Date.UTC(2019, 6, 3, 22, 15),
  ],
])("a date that is written %s is the same instant here", async (_, fields, instant) => {
  const proof = await proven({ "wp:post_date_gmt": "", ...fields });
  expect(proof.published.here).toBe(new Date(instant).toISOString());
  expect(isWhole(proof)).toBe(true);
});

test("a post whose old address leads to another is not whole", async () => {
  const link = `https://${host}/2019/one-address/`;
  expect(isWhole(await proven({ link }))).toBe(true);
  const second = await proven({ link });
  expect(second.addresses.taken).toEqual([expect.stringContaining("/2019/one-address of post")]);
  expect(isWhole(second)).toBe(false);
});
