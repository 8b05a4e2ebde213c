import { expect, test } from "vitest";
import { listRelated, listRelatedParts } from "#lib/published/related";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const edition = await makeEdition(newsroom);

test("picks that are live come first, the rest is filled up by most shared topics, and says which", async () => {
  const [floods, river] = [await makeTopic(newsroom), await makeTopic(newsroom)];
  const about = (...topicIds: string[]) => makeLiveArticle(newsroom, { content: { topicIds } });
  const [both, one, pick] = [
    await about(floods.id, river.id),
    await about(river.id),
    await about(),
  ];
  const draft = await makeStory(newsroom, { content: { topicIds: [river.id] } });
  const story = await makeStory(newsroom);
  const to = {
    id: story.id,
    relatedIds: [draft.id, pick.id],
    topicIds: [floods.id, river.id],
  };
  const { picked, filled } = await listRelatedParts(edition, to);
  expect(picked.map(({ id }) => id)).toEqual([pick.id]);
  expect(filled.map(({ card, sharedTopicIds }) => [card.id, sharedTopicIds.toSorted()])).toEqual([
    [both.id, [floods.id, river.id].toSorted()],
    [one.id, [river.id]],
  ]);
  expect((await listRelated(edition, to)).map(({ id }) => id)).toEqual([pick.id, both.id, one.id]);
});

test("what is withdrawn makes room for what came before it", async () => {
  const { id: topicId } = await makeTopic(newsroom);
  const about = () => makeLiveArticle(newsroom, { content: { topicIds: [topicId] } });
  const [article, ...others] = [await about(), await about(), await about(), await about()];
  const [, , withdrawn] = others;
  const to = { id: article?.id ?? "", relatedIds: [], topicIds: [topicId] };
  const ids = async () => (await listRelated(edition, to)).map(({ id }) => id);
  expect(await ids()).toEqual(others.map(({ id }) => id).toReversed());
  const { id: storyId } = withdrawn ?? { id: "" };
  accepted(await withdrawArticle(newsroom, { storyId, reason: "A test", notice: "" }));
  expect(await ids()).toEqual(
    others
      .slice(0, 2)
      .map(({ id }) => id)
      .toReversed(),
  );
});
