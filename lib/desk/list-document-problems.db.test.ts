import { expect, test } from "vitest";
import { listDocumentProblems } from "#lib/desk/list-document-problems";
import { newId } from "#lib/platform/uuid";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();

test("the desk is told what readers do not get, with its place", async () => {
  const { id } = await makeLiveArticle(newsroom);
  expect(await listDocumentProblems(as("reporter"), id)).toEqual({ workingCopy: [], live: [] });
  const said = { type: "paragraph", content: [{ type: "text", text: "Still here." }] };
  const document = { type: "doc", version: 1, content: [said, { type: "hologram" }] };
  await db.article.update({ where: { id }, data: { document } });
  const problems = await listDocumentProblems(as("reporter"), id);
  expect(problems.workingCopy).toEqual([]);
  expect(problems.live).toMatchObject([{ path: ["content", 1] }]);
});

test("a story that never was is not found", async () => {
  await expect(listDocumentProblems(newsroom, newId())).rejects.toMatchObject({
    kind: "not_found",
  });
});
