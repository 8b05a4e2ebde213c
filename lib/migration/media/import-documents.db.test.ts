import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openUploadsFolder } from "#lib/migration/files/uploads-folder";
import { exportFrom, inPieces, itemXml, postXml } from "#lib/migration/fixtures/fixture-source";
import { storyOf } from "#lib/migration/fixtures/rows-of";
import { importWordpress } from "#lib/migration/import-wordpress";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import { findRoute } from "#lib/published/find-route";
import { makePdf } from "#prisma/demo/make-pdf";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-documents-"));
  await mkdir(join(folder, "2019"));
  await writeFile(
    join(folder, "2019", "rpt_0042-final.pdf"),
    makePdf({ key: "figures", title: "Figures", paragraphs: ["The river in figures."] }),
  );
  await writeFile(
    join(folder, "2019", "plan.pdf"),
    makePdf({ key: "plan", title: "Plan", paragraphs: ["The plan."] }),
  );
  await writeFile(join(folder, "2019", "no.pdf"), "MZ is a program");
});
afterAll(() => rm(folder, { recursive: true }));

async function imported(host: string, elements: string[], { withFiles = true } = {}) {
  const proofs: ItemProof[] = [];
  const { report } = await importWordpress(newsroom, {
    source: inPieces(exportFrom(host, ...elements)),
    mode: "write",
    onProof: (proof) => void proofs.push(proof),
    ...(withFiles && { files: await openUploadsFolder(folder) }),
  });
  return { report, proofs };
}

const linked = (id: number, host: string, ...links: [file: string, words: string][]) =>
  postXml(id, {
    "content:encoded": links
      .map(
        ([file, words]) =>
          `<p><a href="https://${host}/wp-content/uploads/2019/${file}">${words}</a></p>`,
      )
      .join("\n"),
  });

async function attachmentsOf(id: number, host: string) {
  const story = await storyOf(db, `post:${id}`, `wordpress:en:${host}`);
  return db.articleAttachment.findMany({
    where: { articleId: story?.id ?? "" },
    orderBy: { position: "asc" },
    select: { title: true, mediaId: true },
  });
}

test("documents that a text links to are offered with it, under what the link calls them", async () => {
  const host = "documents.example";
  const named = itemXml({
    title: "The plan of 2019",
    "wp:post_id": "70",
    "wp:post_type": "attachment",
    "wp:attachment_url": `https://${host}/wp-content/uploads/2019/plan.pdf`,
  });
  const { report, proofs } = await imported(host, [
    named,
    linked(1, host, ["rpt_0042-final.pdf", "The annual report"], ["plan.pdf", "here"]),
    linked(2, host, ["plan.pdf", "plan.pdf"], ["plan.pdf", "Once more"]),
  ]);
  expect(report.made.documents).toBe(2);
  expect((await attachmentsOf(1, host)).map(({ title }) => title)).toEqual([
    "The annual report",
    "The plan of 2019",
  ]);
  const [first, second] = [await attachmentsOf(1, host), await attachmentsOf(2, host)];
  expect(second).toEqual([{ title: "The plan of 2019", mediaId: first[1]?.mediaId }]);
  expect(proofs.map(({ counts }) => [counts?.source.documents, counts?.here.documents])).toEqual([
    [2, 2],
    [1, 1],
  ]);
  expect(report.proof.withLoss).toBe(0);
  // Whoever linked to the file finds it; its name is that of the title.
  expect(await findRoute("/wp-content/uploads/2019/rpt_0042-final.pdf")).toMatchObject({
    kind: "moved",
    location: expect.stringMatching(/^\/media\/[0-9a-f]{64}\/the-annual-report\.pdf$/),
  });
});

test("what is missing, is none, or is no PDF is named, and comes with a later run", async () => {
  const host = "lacking.example";
  const items = [
    linked(1, host, ["plan.pdf", "The plan"]),
    linked(2, host, ["none.pdf", "Gone"], ["no.pdf", "A program"], ["table.xlsx", "A table"]),
  ];
  const without = await imported(host, items, { withFiles: false });
  expect(without.report.notes).toMatchObject({
    "document missing": { count: 3 },
    "file that is no PDF": { count: 1 },
  });
  expect(without.proofs[0]).toMatchObject({
    counts: { source: { documents: 1 }, here: { documents: 0 } },
    changed: expect.arrayContaining([
      `document missing: https://${host}/wp-content/uploads/2019/plan.pdf`,
    ]),
  });
  expect(await attachmentsOf(1, host)).toEqual([]);
  const { report } = await imported(host, items);
  expect(report.items.updated).toBe(1);
  expect(report.notes).toMatchObject({
    "document missing": { count: 1, examples: [expect.stringContaining("none.pdf")] },
    "document refused": { count: 1 },
  });
  expect((await attachmentsOf(1, host)).map(({ title }) => title)).toEqual(["The plan"]);
});
