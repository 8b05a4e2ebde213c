import { beforeAll, expect, test } from "vitest";
import { findCoverageYears } from "#lib/published/coverage-years";
import { listIdOf } from "#lib/published/list-id";
import { findTopicPage } from "#lib/published/topic-page";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const en = await makeEdition(newsroom, { timeZone: "Europe/London" });
const fa = await makeEdition(newsroom, {
  code: "fa",
  timeZone: "Asia/Tehran",
  calendar: "jalali",
});
const labels = [en, fa].map(({ id }) => ({ editionId: id, name: "Rivers", slug: "rivers" }));
const section = await makeSection(newsroom, { labels });
const topic = await makeTopic(newsroom, { labels });
const content = { sectionId: section.id, topicIds: [topic.id] };
const publish = (at: string, editionId = en.id) =>
  makeLiveArticle(newsroom, { editionId, content, at: new Date(at) });

const counts = [
  [2019, 3],
  [2021, 25],
  [2022, 20],
  [2024, 15],
] as const;

beforeAll(async () => {
  for (const [year, count] of counts) {
    for (let n = 0; n < count; n += 1) {
      const day = String(n + 1).padStart(2, "0");
      const { id } = await publish(`${year}-12-${day}T09:00:00Z`);
      if (n === 1) accepted(await withdrawArticle(newsroom, { storyId: id, reason: "a test" }));
    }
  }
}, 60_000);

test("each year leads to the page that its newest article stands on, and a year without one is left out", async () => {
  const { value: front } = await findTopicPage(en, "rivers", null);
  expect(front?.years).toEqual([
    { name: "2024", path: "/topics/rivers", anchor: "y2024" },
    { name: "2022", path: "/topics/rivers", anchor: "y2022" },
    { name: "2021", path: "/topics/rivers/page/2", anchor: "y2021" },
    { name: "2019", path: "/topics/rivers/page/1", anchor: "y2019" },
  ]);
  for (const { name, path } of front?.years ?? []) {
    const number = /page\/(\d+)$/.exec(path)?.[1];
    const { value } = await findTopicPage(
      en,
      "rivers",
      number === undefined ? null : Number(number),
    );
    expect(value?.cards.map(({ publishedAt }) => publishedAt.slice(0, 4))).toContain(name);
  }
});

test("older pages do not ask, and a list of one year has none", async () => {
  const { value: page } = await findTopicPage(en, "rivers", 2);
  expect(page?.years).toEqual([]);
  await publish("2024-03-19T20:00:00Z", fa.id);
  const list = { listId: listIdOf("topic", topic.id, fa.id), path: "/fa/topics/rivers" };
  expect(await findCoverageYears(fa, list)).toEqual([]);
  const nobody = { listId: listIdOf("topic", section.id, fa.id), path: "/" };
  expect(await findCoverageYears(fa, nobody)).toEqual([]);
  // An hour later it is Nowruz in Tehran.
  await publish("2024-03-19T21:00:00Z", fa.id);
  expect(await findCoverageYears(fa, list)).toEqual([
    { name: "۱۴۰۳", path: list.path, anchor: "y1403" },
    { name: "۱۴۰۲", path: list.path, anchor: "y1402" },
  ]);
});
