import { expect, test } from "vitest";
import { emptyStoryContent } from "#lib/content/story-content";
import { getStoryNames } from "#lib/desk/stories/get-story-names";
import { newId } from "#lib/platform/uuid";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { makeStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const { id: editionId } = await makeEdition(newsroom);

test("everything that a story names by id has its name; what no longer exists has none", async () => {
  const topic = await makeTopic(newsroom, { editionId, name: "Floods" });
  const author = await makeAuthor(newsroom, { editionId, name: "Mina Rahimi" });
  const live = await makeLiveArticle(newsroom, { content: { headline: "The weir opens" } });
  const draft = await makeStory(newsroom, { content: { headline: "The weir closes" } });
  const picture = await makeMedia(newsroom, { title: "Weir", alt: "A weir", caption: "Dry." });
  const content = {
    ...emptyStoryContent(),
    topicIds: [topic.id, newId()],
    bylines: [{ kind: "by" as const, authorId: author.id }],
    related: [live.id, draft.id],
    lead: { mediaId: picture.id },
    attachments: [{ mediaId: newId(), title: "Gone" }],
  };
  expect(await getStoryNames(newsroom, { content, editionId })).toEqual({
    topics: { [topic.id]: "Floods" },
    authors: { [author.id]: "Mina Rahimi" },
    stories: {
      [live.id]: { headline: "The weir opens", state: "live" },
      [draft.id]: { headline: "The weir closes", state: "not live" },
    },
    media: { [picture.id]: { title: "Weir", alt: "A weir", decorative: false, caption: "Dry." } },
  });
});

test("names are those of the story's edition", async () => {
  const fa = await makeEdition(newsroom, { code: "fa" });
  const topic = await makeTopic(newsroom, { editionId, name: "Harbours" });
  const content = { ...emptyStoryContent(), topicIds: [topic.id] };
  expect((await getStoryNames(newsroom, { content, editionId: fa.id })).topics).toEqual({});
});
