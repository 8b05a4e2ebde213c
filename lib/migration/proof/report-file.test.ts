import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noCounts } from "#lib/migration/proof/counts";
import { htmlReport } from "#lib/migration/proof/html-report";
import { type ItemProof, isWhole, missingParts } from "#lib/migration/proof/item-proof";
import { jsonReport } from "#lib/migration/proof/json-report";
import { addProof } from "#lib/migration/proof/proof-sum";
import { openReportFile } from "#lib/migration/proof/report-file";
import { makeImportReport } from "#lib/migration/report/import-report";

const whole: ItemProof = {
  source: {
    id: "post:1",
    type: "post",
    title: "<b>“One”</b>",
    address: "https://old.example/1",
    line: 7,
  },
  here: { outcome: "published", storyId: "s", path: "/news/one" },
  counts: { source: { ...noCounts(), words: 12 }, here: { ...noCounts(), words: 9 }, taken: 3 },
  authors: { source: ["Nora"], here: ["Nora Pellew"] },
  published: { source: "2019-03-04T08:15:00.000Z", here: "2019-03-04T08:15:00.000Z" },
  terms: { source: ["Rivers"], here: 1, hasSection: true },
  addresses: { kept: ["/1"], refused: [] },
  lost: [],
  notes: [],
};
const lossy: ItemProof = {
  ...whole,
  counts: { source: { ...noCounts(), images: 2 }, here: noCounts(), taken: 0 },
  lost: [{ kind: "image", detail: "<img src=x onerror=alert(1)>" }],
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-report-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, proofs: ItemProof[]): Promise<string> {
  const path = join(folder, name);
  const file = openReportFile(path, name.endsWith(".json") ? jsonReport : htmlReport);
  const report = { ...makeImportReport("write"), title: "Old <paper>", edition: "en" };
  for (const proof of proofs) {
    addProof(report.proof, proof);
    await file.add(proof);
  }
  await file.finish(report);
  return readFile(path, "utf8");
}

test("what stands in a field of its own is not missing; what is nowhere is named", () => {
  expect(missingParts(whole)).toEqual([]);
  expect(isWhole(whole)).toBe(true);
  expect(missingParts(lossy)).toEqual([["images", 2]]);
  expect(isWhole(lossy)).toBe(false);
});

test.each([
  ["nobody who signed it", { authors: { source: ["Nora"], here: [] } }],
  ["another date", { published: { source: "2019-03-04T08:15:00.000Z", here: null } }],
  ["an old address that is not kept", { addresses: { kept: [], refused: ["/media/1"] } }],
])("an item with %s is not whole", (_, part) => {
  expect(isWhole({ ...whole, ...part })).toBe(false);
});

test("as JSON every item says what it had, what is here and what is missing", async () => {
  const many = Array.from({ length: 3000 }, () => whole);
  const { report, items } = JSON.parse(await written("moved.json", [lossy, ...many]));
  expect(report.proof).toMatchObject({ whole: 3000, withLoss: 1, taken: 9000 });
  expect(report.proof.source).toMatchObject({ words: 36_000, images: 2 });
  expect(items).toHaveLength(3001);
  expect(items[0]).toMatchObject({ whole: false, missing: { images: 2 }, lost: lossy.lost });
  expect(items[3000]).toMatchObject({
    whole: true,
    missing: {},
    source: { title: "<b>“One”</b>" },
  });
});

test("as HTML it is one page in which nothing of the old site can run", async () => {
  const here = { outcome: "changed since", storyId: null, path: null } as const;
  const html = await written("moved.html", [whole, lossy, { ...whole, here }]);
  expect(html).toContain("1 item came whole, 2 lost something");
  expect(html).toContain("Old &lt;paper&gt;");
  expect(html).toContain("&lt;b&gt;“One”&lt;/b&gt;");
  expect(html).toContain("picture not brought over: &lt;img src=x onerror=alert(1)&gt;");
  expect(html).toContain("<td>2 → 0</td>");
  expect(html).toContain("<td>12 → 9 + 3</td>");
  expect(html).toContain("2019-03-04 08:15 UTC");
  expect(html).toContain("published: /news/one");
  expect(html).toContain("left as it is, since it was edited here");
  expect(html).not.toMatch(/<(?:script|img|iframe|object)/);
});

test("an import without items has a whole report, and nothing is left beside it", async () => {
  expect(JSON.parse(await written("none.json", []))).toMatchObject({ items: [] });
  expect((await readdir(folder)).filter((name) => !/^\w+\.(?:json|html)$/.test(name))).toEqual([]);
});

test("a folder that is not there is told by the first item or at the end", async () => {
  const file = openReportFile(join(folder, "nowhere", "a.json"), jsonReport);
  const tried = async () => {
    await file.add(whole);
    await file.finish(makeImportReport("write"));
  };
  await expect(tried()).rejects.toThrow("ENOENT");
});
