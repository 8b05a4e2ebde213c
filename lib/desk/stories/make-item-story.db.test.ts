import { expect, test } from "vitest";
import type { RichText } from "#lib/content/rich-text";
import { makeItemStory } from "#lib/desk/stories/make-item-story";
import { newId } from "#lib/platform/uuid";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeSourceFeed } from "#prisma/factories/make-source-feed";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, as, db, clock } = await testNewsroom();
const reporter = as("reporter");
const { id: editionId } = await makeEdition(newsroom);
const href = "https://harbour.example/ferry";
const body: RichText = [
  [
    { text: "The ferry ", href: null },
    { text: "is late", href: "https://harbour.example/late" },
  ],
  [{ text: "Script", href: "javascript:alert(1)" }],
];

async function makeItem(more: { sameAsId?: string; href?: string | null } = {}) {
  const { id: sourceId } = await makeSourceFeed(newsroom, { editionId, name: "Harbour Radio" });
  const now = clock.now();
  return db.feedItem.create({
    data: {
      ...{
        id: newId(),
        sourceId,
        editionId,
        key: newId(),
        href,
        title: "The ferry",
        titleMarks: [],
      },
      ...{ body, summary: "The ferry is late", publishedAt: now, arrivedAt: now, ...more },
    },
  });
}
const contentOf = async (storyId: string) =>
  (await db.workingCopy.findUniqueOrThrow({ where: { storyId } })).content;
const credit = {
  type: "paragraph",
  content: [
    { type: "text", text: "Source: " },
    { type: "text", text: "Harbour Radio", marks: [{ type: "link", attrs: { href } }] },
  ],
};

test("a draft quotes what the source wrote, with safe links, and names it", async () => {
  const item = await makeItem();
  const { storyId } = accepted(await makeItemStory(reporter, { itemId: item.id, form: "draft" }));
  expect(await contentOf(storyId)).toMatchObject({
    headline: "The ferry",
    document: {
      content: [
        {
          type: "quote",
          attrs: { source: "Harbour Radio" },
          content: [
            {
              content: [
                { text: "The ferry " },
                { text: "is late", marks: [{ attrs: { href: "https://harbour.example/late" } }] },
              ],
            },
            { content: [{ type: "text", text: "Script" }] },
          ],
        },
        credit,
      ],
    },
  });
  expect(await db.feedItem.findUniqueOrThrow({ where: { id: item.id } })).toMatchObject({
    state: "taken",
    storyId,
  });
});

test("a link card leads to the original, for search engines too", async () => {
  const { id: itemId } = await makeItem();
  const { storyId } = accepted(await makeItemStory(reporter, { itemId, form: "card" }));
  expect(await contentOf(storyId)).toMatchObject({
    standfirst: "The ferry is late",
    document: { content: [credit] },
    seo: { canonicalUrl: href },
  });
});

test("an item that leads nowhere becomes a story without a link", async () => {
  const { id: itemId } = await makeItem({ href: null });
  const { storyId } = accepted(await makeItemStory(reporter, { itemId, form: "card" }));
  expect(await contentOf(storyId)).toMatchObject({ seo: { canonicalUrl: null } });
});

test("of two editors at once, and of two items that tell the same, one makes the story", async () => {
  const first = await makeItem();
  const double = await makeItem({ sameAsId: first.id });
  const both = await Promise.all([
    makeItemStory(reporter, { itemId: first.id, form: "draft" }),
    makeItemStory(reporter, { itemId: double.id, form: "card" }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({
    issues: [{ message: expect.stringContaining("already") }],
  });
});

test("an item that is gone is told", async () => {
  const gone = makeItemStory(reporter, { itemId: newId(), form: "draft" });
  await expect(gone).rejects.toThrow("There is no such item any more.");
});
