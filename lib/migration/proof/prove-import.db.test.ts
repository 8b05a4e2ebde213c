import { expect, test } from "vitest";
import { exportFrom, inPieces, postXml as post } from "#lib/migration/fixtures/fixture-source";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();

function run(source: AsyncIterable<Uint8Array>, options: Partial<WordpressImport> = {}) {
  return importWordpress(newsroom, { source, mode: "write", ...options });
}

test("every item is set beside what is stored of it, and a rehearsal says the same", async () => {
  const file = exportFrom(
    "proven.example",
    post(1, {
      "content:encoded":
        '<p>Elverham, March 4, 2019 — The <a href="https://elsewhere.example/">ferry</a> sails.</p><h2>Then</h2><video src="a.mp4"></video>',
      "dc:creator": "nora",
    }),
    post(2, { "wp:status": "draft", "content:encoded": "One two three." }),
  );
  const proofs = { rehearse: [] as ItemProof[], write: [] as ItemProof[] };
  for (const mode of ["rehearse", "write"] as const) {
    const onProof = (proof: ItemProof) => void proofs[mode].push(proof);
    const { report } = await run(inPieces(file), { mode, onProof });
    expect(report.proof).toMatchObject({
      source: { words: 11, headings: 1, links: 1, embeds: 1 },
      here: { words: 8, headings: 1, links: 2, embeds: 0 },
      taken: 4,
      whole: 1,
      withLoss: 1,
    });
  }
  const [first, second] = proofs.write;
  expect(first).toMatchObject({
    source: { id: "post:1", title: "Post 1" },
    here: { outcome: "published", path: expect.stringMatching(/\/post-1$/) },
    authors: { source: ["nora"], here: ["nora"] },
    published: { source: "2019-03-04T08:15:00.000Z", here: "2019-03-04T08:15:00.000Z" },
    terms: { hasSection: true },
    addresses: { kept: ["/?p=1"] },
    lost: [{ kind: "video", detail: "a.mp4" }],
  });
  expect(second).toMatchObject({ here: { outcome: "drafts", path: null }, lost: [] });
  const unwritten = { here: expect.anything(), terms: expect.anything() };
  expect(proofs.rehearse).toEqual(proofs.write.map((proof) => ({ ...proof, ...unwritten })));
  // Twice changes nothing, and there is nothing new to prove.
  const { report } = await run(inPieces(file));
  expect(report.proof).toMatchObject({ whole: 0, withLoss: 0 });
});
