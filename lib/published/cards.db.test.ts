import { expect, test } from "vitest";
import { listLatest } from "#lib/published/cards";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const en = await makeEdition(newsroom);

test("a card says the language of its words where it is not that of its edition", async () => {
  for (const language of ["fa", "en", null]) {
    const headline = `In ${language ?? "the edition's own"}`;
    await makeLiveArticle(newsroom, { content: { headline, language } });
  }
  const cards = await listLatest(en, 10);
  expect(Object.fromEntries(cards.map(({ headline, foreign }) => [headline, foreign]))).toEqual({
    "In fa": { language: "fa", direction: "rtl" },
    "In en": null,
    "In the edition's own": null,
  });
});
