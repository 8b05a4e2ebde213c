import { expect, test } from "vitest";
import { noCounts } from "#lib/migration/proof/counts";
import { cutText } from "#lib/migration/proof/cut-text";
import { isExplained } from "#lib/migration/proof/explained";
import { htmlReport } from "#lib/migration/proof/html-report";
import { changesOf, type ItemProof } from "#lib/migration/proof/item-proof";
import { lostWords } from "#lib/migration/proof/lost-words";
import { addProof, differenceIn, noProofs } from "#lib/migration/proof/proof-sum";
import { countedType } from "#lib/migration/proof/type-words";
import { makeImportReport } from "#lib/migration/report/import-report";

const draft: ItemProof = {
  source: { id: "post:1", type: "post", title: "A draft", address: "", line: 7 },
  here: { outcome: "drafts", storyId: "s", path: null },
  counts: { source: { ...noCounts(), words: 12 }, here: { ...noCounts(), words: 9 }, taken: 0 },
  authors: { source: [], here: [] },
  published: { source: null, here: null },
  terms: { source: [], here: 0, hasSection: false },
  addresses: { kept: [], refused: [] },
  lost: [],
  notes: [],
};

test("what is missing is red where nothing says why, and plain where something does", () => {
  expect(htmlReport.item(draft, 0)).toContain('<td class="less">12 → 9, missing</td>');
  const shared = { ...draft, lost: [{ kind: "sharing" as const, detail: "Share this" }] };
  expect(htmlReport.item(shared, 0)).toContain("<td>12 → 9</td>");
  const filed = {
    ...draft,
    counts: { source: { ...noCounts(), documents: 1 }, here: noCounts(), taken: 0 },
    changed: ["document missing: plan.pdf"],
  };
  expect(htmlReport.item(filed, 0)).toContain("<td>1 → 0</td>");
  expect(htmlReport.item({ ...filed, changed: [] }, 0)).toContain(
    '<td class="less">1 → 0, missing</td>',
  );
  const styled = { ...draft, lost: [{ kind: "link" as const, detail: "javascript:" }] };
  expect(htmlReport.item(styled, 0)).toContain('<td class="less">12 → 9, missing</td>');
});

test("what one item does not explain is not hidden by what another does", () => {
  const sum = noProofs();
  addProof(sum, { ...draft, lost: [{ kind: "sharing", detail: "Share this" }] });
  expect(differenceIn(sum, "words")).toEqual({ named: 3, unexplained: 0, made: 0 });
  addProof(sum, draft);
  expect(differenceIn(sum, "words")).toEqual({ named: 3, unexplained: 3, made: 0 });
  const report = { ...makeImportReport("write"), proof: sum };
  expect(htmlReport.before(report)).toContain('<td class="less">18, 3 named below, 3 missing</td>');
  // One that was kept before says nothing of it.
  const { unexplained: _, ...before } = sum;
  expect(differenceIn(before, "words")).toEqual({ named: 0, unexplained: 6, made: 0 });
});

test("what one item has more of does not hide what another lost", () => {
  const sum = noProofs();
  const withLinks = (source: number, here: number) => ({
    ...draft,
    counts: {
      ...{ source: { ...noCounts(), links: source }, here: { ...noCounts(), links: here } },
      taken: 0,
    },
  });
  addProof(sum, withLinks(0, 2));
  addProof(sum, { ...withLinks(2, 1), lost: [{ kind: "link", detail: "javascript:" }] });
  expect(differenceIn(sum, "links")).toEqual({ named: 1, unexplained: 0, made: 2 });
  expect(htmlReport.before({ ...makeImportReport("write"), proof: sum })).toContain(
    "<td>3, 2 made of bare addresses and embeds, 1 named below</td>",
  );
});

test("an author who is not here is named", () => {
  const authors = { source: ["Ada", "Bea"], here: ["ada"] };
  expect(changesOf({ ...draft, authors })).toEqual(["author “Bea” did not come"]);
});

test("a loss explains what went along with it, and nothing else", () => {
  expect(isExplained("words", ["sharing"])).toBe(true);
  expect(isExplained("images", ["sharing", "gallery"])).toBe(true);
  expect(isExplained("documents", ["sharing", "gallery"])).toBe(false);
  expect(isExplained("words", ["script", "style"])).toBe(false);
  expect(isExplained("words", ["constructor"])).toBe(false);
});

test("a title of thousands of letters is cut in the list of items, between characters", () => {
  const html = htmlReport.item(
    { ...draft, source: { ...draft.source, title: "a".repeat(5000) } },
    0,
  );
  expect(html).toContain(`${"a".repeat(199)}…`);
  expect(html.length).toBeLessThan(1000);
  expect(cutText("abc", 3)).toBe("abc");
  expect(cutText("ab😀d", 4)).toBe("ab…");
});

test.each([
  [countedType("nav_menu_item", 1), "1 menu entry"],
  [countedType("nav_menu_item", 70), "70 menu entries"],
  [countedType("recipe", 2), "2 of the kind recipe"],
  [countedType("without a type", 2), "2 without a type"],
  [`16 ${lostWords("link", 16)}`, "16 links"],
  [`1 ${lostWords("gallery", 1)}`, "1 gallery"],
])("%s", (told, words) => {
  expect(told).toBe(words);
});
