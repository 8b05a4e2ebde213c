import { expect, test } from "vitest";
import { findCorrections } from "#lib/published/corrections-page";
import { correctArticle } from "#lib/publishing/correct-article";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa", calendar: "jalali", timeZone: "Asia/Tehran" });
const { id: sectionId } = await makeSection(newsroom, {
  labels: [
    { editionId: en.id, name: "News", slug: "news" },
    { editionId: fa.id, name: "خبر", slug: "خبر" },
  ],
});
const article = (headline: string, editionId = en.id) =>
  makeLiveArticle(newsroom, { editionId, content: { headline, sectionId } });

test("every note stands there, the newest first, by the years of the edition's calendar", async () => {
  expect((await findCorrections(en, null)).value).toMatchObject({ notes: [], years: [] });
  const bridge = await article("Bridge opens");
  const note = { storyId: bridge.id, kind: "correction", note: "It is 40 metres long." } as const;
  const expired = await expiredBy(db, async () => accepted(await correctArticle(newsroom, note)));
  expect(expired.hard).toEqual(
    expect.arrayContaining((await findCorrections(en, null)).tags.slice(0, 1)),
  );
  clock.advance({ minutes: 60 * 24 * 400 });
  const change = { kind: "update", note: "The second lane is open." } as const;
  accepted(await updateArticle(newsroom, { storyId: bridge.id, change }));
  const persian = await article("پل باز شد", fa.id);
  accepted(
    await correctArticle(newsroom, { storyId: persian.id, kind: "update", note: "پل باز است." }),
  );

  const { value: all } = await findCorrections(en, null);
  expect(all?.notes.map(({ text }) => text)).toEqual([
    "The second lane is open.",
    "It is 40 metres long.",
  ]);
  expect(all?.notes[0]).toMatchObject({
    kind: "update",
    article: { headline: "Bridge opens", path: "/news/bridge-opens" },
  });
  const [later, sooner] = all?.years ?? [];
  expect(all?.years).toHaveLength(2);
  expect(later?.path).toBe(`/corrections/${later?.name}`);
  const { value: one } = await findCorrections(en, Number(sooner?.name));
  expect(one?.notes.map(({ text }) => text)).toEqual(["It is 40 metres long."]);
  expect((await findCorrections(en, 1999)).value).toBeNull();

  const { value: inPersian } = await findCorrections(fa, null);
  expect(inPersian?.notes).toHaveLength(1);
  expect(inPersian?.years[0]?.path).toMatch(/^\/fa\/corrections\/14\d\d$/);
});

test("those of a withdrawn article go with it, at once", async () => {
  const gone = await article("Withdrawn later");
  accepted(await correctArticle(newsroom, { storyId: gone.id, kind: "update", note: "Once." }));
  const { tags } = await findCorrections(en, null);
  const expired = await expiredBy(db, async () =>
    accepted(await withdrawArticle(newsroom, { storyId: gone.id, reason: "wrong" })),
  );
  expect(tags.some((tag) => expired.hard.includes(tag))).toBe(true);
  const { value } = await findCorrections(en, null);
  expect(value?.notes.map(({ text }) => text)).not.toContain("Once.");
});
