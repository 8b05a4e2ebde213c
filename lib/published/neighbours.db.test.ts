import { expect, test } from "vitest";
import { findAround } from "#lib/published/around";
import { listIdOf } from "#lib/published/list-id";
import { neighboursAmong, neighboursQuery } from "#lib/published/neighbours";
import { tagOf } from "#lib/published/tags";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const section = await makeSection(newsroom, { name: "News" });
const other = await makeSection(newsroom, { name: "Analysis" });

async function publish(headline: string, sectionId = section.id) {
  clock.advance({ minutes: 1 });
  return makeLiveArticle(newsroom, { content: { headline, sectionId } });
}

const first = await publish("First");
const second = await publish("Second");
await publish("Elsewhere", other.id);
const third = await publish("Third");
const list = tagOf.list(listIdOf("section", section.id, en.id));
async function around({ id }: { id: string }) {
  const article = { id, sectionId: section.id };
  return neighboursAmong(await findAround([neighboursQuery(en, article)]), en, article);
}

test("an article stands between the one before and the one after it in its section", async () => {
  const { value, tags } = await around(second);
  expect(value).toEqual({
    older: { path: first.path, headline: "First", foreign: null },
    newer: { path: third.path, headline: "Third", foreign: null },
  });
  expect(tags).toEqual(expect.arrayContaining([first, third].map(({ id }) => tagOf.card(id))));
  expect(tags).not.toContain(list);
});

test("only the newest waits for the next one", async () => {
  expect((await around(first)).value.older).toBeNull();
  expect((await around(first)).tags).not.toContain(list);
  const { value, tags } = await around(third);
  expect(value.newer).toBeNull();
  expect(tags).toContain(list);
});

test("one that is withdrawn is passed over, and waited for", async () => {
  await withdrawArticle(newsroom, { storyId: second.id, reason: "Wrong." });
  const { value, tags } = await around(third);
  expect(value.older).toEqual({ path: first.path, headline: "First", foreign: null });
  expect(tags).toEqual(expect.arrayContaining([first, second].map(({ id }) => tagOf.card(id))));
});

test("one in another language than its edition says so", async () => {
  clock.advance({ minutes: 1 });
  await makeLiveArticle(newsroom, {
    content: { headline: "سیلاب", sectionId: other.id, language: "fa" },
  });
  clock.advance({ minutes: 1 });
  const last = await publish("After it", other.id);
  const article = { id: last.id, sectionId: other.id };
  const rows = await findAround([neighboursQuery(en, article)]);
  expect(neighboursAmong(rows, en, article).value.older).toMatchObject({
    headline: "سیلاب",
    foreign: { language: "fa", direction: "rtl" },
  });
});
