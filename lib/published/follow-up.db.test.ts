import { expect, test } from "vitest";
import { findAround } from "#lib/published/around";
import { followUpAmong, followUpQuery } from "#lib/published/follow-up";
import { tagOf } from "#lib/published/tags";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);

async function publish(headline: string, related: string[] = []) {
  clock.advance({ minutes: 1 });
  return makeLiveArticle(newsroom, { content: { headline, related } });
}

async function followUpOf({ id }: { id: string }) {
  const row = await db.article.findUniqueOrThrow({ where: { id }, include: { related: true } });
  const relatedIds = row.related.map(({ relatedId }) => relatedId);
  const query = followUpQuery(en, { id, publishedAt: row.publishedAt, relatedIds });
  return followUpAmong(await findAround([query]), en);
}

test("the newest that names an article follows it, and what it named itself does not", async () => {
  const before = await publish("Before");
  const first = await publish("First", [before.id]);
  expect((await followUpOf(first)).value).toBeNull();
  await publish("Second", [first.id]);
  const third = await publish("Third", [first.id]);
  await publish("Another matter");
  expect(await followUpOf(first)).toEqual({
    value: { path: third.path, headline: "Third", foreign: null },
    tags: [tagOf.card(third.id)],
  });
});

test("what names an article has its page made anew", async () => {
  const first = await publish("Named");
  const last = await db.invalidation.findFirst({ orderBy: { id: "desc" } });
  await publish("Naming", [first.id]);
  const rows = await db.invalidation.findMany({ where: { id: { gt: last?.id ?? 0n } } });
  const soft = rows.filter((row) => row.soft).flatMap(({ tags }) => tags);
  expect(soft).toContain(tagOf.article(first.id));
});
