import { expect, test } from "vitest";
import { createTopics } from "#lib/desk/names/create-topics";
import { tagOf } from "#lib/published/tags";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const { id: editionId } = await makeEdition(newsroom);

async function labelsOf(answers: Awaited<ReturnType<typeof createTopics>>) {
  const ids = answers.flatMap((answer) => (answer.ok ? [answer.value.id] : []));
  const labels = await db.topicLabel.findMany({ where: { topicId: { in: ids } } });
  return ids.map((id) => labels.find(({ topicId }) => topicId === id));
}

test("many subjects are made at once, each under an address of its own", async () => {
  const taken = await makeTopic(newsroom);
  const { slug } = await db.topicLabel.findFirstOrThrow({ where: { topicId: taken.id } });
  const answers = await createTopics(newsroom, {
    editionId,
    topics: [
      { name: "River Wenn", slug: "wenn" },
      { name: "The Wenn", slug: "wenn" },
      { name: "Taken before", slug },
      { name: "Floods & rain", slug: null },
      { name: "!!!", slug: null },
      { name: "", slug: "nameless" },
      { name: "رودخانه", slug: null },
    ],
  });
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false, true]);
  const labels = await labelsOf(answers);
  expect(labels.map((label) => label?.slug)).toEqual([
    "wenn",
    "the-wenn-2",
    "taken-before-2",
    "floods-rain",
    expect.stringMatching(/^topic-[0-9a-f]{12}$/),
    "رودخانه",
  ]);
  const routes = await db.route.findMany({
    where: { targetId: { in: labels.map((label) => label?.topicId ?? "") } },
  });
  expect(routes).toHaveLength(6);
  for (const route of routes) expect(route).toMatchObject({ origin: "canonical", editionId });
});

test("pages that said there is no such topic expire, and the log has every one", async () => {
  const events = await db.event.count({ where: { action: "topic.created" } });
  const expired = await expiredBy(db, () =>
    createTopics(newsroom, { editionId, topics: [{ name: "Ferries", slug: "ferries" }] }),
  );
  const { path } = await db.route.findFirstOrThrow({ where: { path: { endsWith: "/ferries" } } });
  expect(expired.hard).toEqual([tagOf.path(path)]);
  expect(await db.event.count({ where: { action: "topic.created" } })).toBe(events + 1);
});

test("none is no work", async () => {
  expect(await createTopics(as("reporter"), { editionId, topics: [] })).toEqual([]);
});
