import { expect, test } from "vitest";
import { findShared } from "#lib/published/find-shared";
import { tagOf } from "#lib/published/tags";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle, makeWithdrawnArticle } from "#prisma/factories/make-live-article";
import { makeStory } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const en = await makeEdition(newsroom);

test("a live article is shared with what its card says", async () => {
  const { id } = await makeLiveArticle(newsroom, { content: { headline: "The bridge reopens" } });
  const { value, tags } = await findShared(id);
  expect(value).toMatchObject({
    kind: "live",
    edition: en,
    card: { id, headline: "The bridge reopens" },
    modifiedAt: expect.any(Date),
  });
  expect(tags).toEqual([tagOf.article(id)]);
});

test("an edition is shared with its name, until any part of the site's frame changes", async () => {
  expect(await findShared(en.id)).toEqual({
    value: { kind: "edition", edition: en },
    tags: [tagOf.site()],
  });
});

test("of a withdrawn one only that it is gone is known, of a draft nothing", async () => {
  const withdrawn = await makeWithdrawnArticle(newsroom);
  const draft = await makeStory(newsroom);
  expect((await findShared(withdrawn.id)).value).toEqual({ kind: "gone" });
  expect((await findShared(draft.id)).value).toEqual({ kind: "unknown" });
});
