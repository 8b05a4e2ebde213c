import { expect, test } from "vitest";
import { listChoices } from "#lib/desk/list-choices";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeSection } from "#prisma/factories/make-section";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, as } = await testNewsroom();

test("whoever writes may choose among the editions, and the sections of each in their order", async () => {
  const en = await makeEdition(newsroom);
  const fa = await makeEdition(newsroom, { code: "fa" });
  const news = await makeSection(newsroom, { editionId: en.id, name: "News", slug: "news" });
  const analysis = await makeSection(newsroom, {
    editionId: en.id,
    name: "Analysis",
    slug: "analysis",
    position: 1,
  });
  const { editions, sections } = await listChoices(as("reporter"));
  expect(editions.map(({ code }) => code)).toEqual([en.code, fa.code]);
  expect(sections).toEqual([
    { id: news.id, editionId: en.id, name: "News", slug: "news" },
    { id: analysis.id, editionId: en.id, name: "Analysis", slug: "analysis" },
  ]);
});
