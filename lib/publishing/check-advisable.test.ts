import { expect, test } from "vitest";
import type { Block } from "#lib/content/document";
import { emptyStoryContent, type StoryContent } from "#lib/content/story-content";
import { checkAdvisable } from "#lib/publishing/check-advisable";

const live = "019380a0-0000-7000-8000-000000000001";
const gone = "019380a0-0000-7000-8000-000000000002";

const whole: StoryContent = {
  ...emptyStoryContent(),
  topicIds: [live],
  bylines: [{ kind: "by", authorId: live }],
  dateline: { place: "Elverham", date: null },
  related: [live],
};

const advice = (
  part: Partial<StoryContent>,
  { form = "article", dead = [] }: { form?: "article" | "page"; dead?: string[] } = {},
) =>
  checkAdvisable(
    { ...whole, ...part },
    { form, liveStoryIds: new Set([live]), deadLinks: dead },
  ).map(({ path, message }) => `${path.join(".")}: ${message}`);

const text = (...content: Block[]): Partial<StoryContent> => ({
  document: { type: "doc", version: 1, content },
});

test("nothing is said of an article that has everything", () => {
  expect(advice({})).toEqual([]);
});

test.each(["news", "analysis", "opinion", "interview", "statement"] as const)(
  "a missing place is told, also of one that is %s",
  (kind) => {
    expect(advice({ kind, dateline: null })).toEqual(["dateline: No dateline: where is it from?"]);
  },
);

test("no topic and nobody who signs are told; a statement is signed by whoever makes it", () => {
  expect(advice({ topicIds: [], bylines: [] })).toEqual([
    "topicIds: No topic: readers will not find it beside its like.",
    "bylines: No byline: nobody signs it.",
  ]);
  expect(advice({ kind: "statement", bylines: [] })).toEqual([]);
});

test("nothing related and something related that is not live are told", () => {
  expect(advice({ related: [] })).toEqual([
    "related: Nothing related picked: published stories that share a topic are shown, if there are any.",
  ]);
  expect(advice({ related: [live, gone] })).toEqual([
    "related.1: This related story is not live and is not shown.",
  ]);
});

test("a page needs none of it", () => {
  const bare = { topicIds: [], bylines: [], dateline: null, related: [] };
  expect(advice(bare, { form: "page" })).toEqual([]);
});

test("an embed without a title and an empty heading are told where they stand", () => {
  const embed: Block = { type: "embed", attrs: { provider: "vimeo", id: "1" } };
  const heading: Block = { type: "heading", attrs: { level: 2 } };
  expect(advice(text(embed, heading))).toEqual([
    "document.content.0: An embed has no title: readers do not know what they would load.",
    "document.content.1: A heading is empty. Write it or remove it.",
  ]);
  const titled: Block = { type: "embed", attrs: { provider: "vimeo", id: "1", title: "Weir" } };
  expect(advice(text(titled))).toEqual([]);
});

test("a link to a story that is not live is told, and so is an address that leads nowhere", () => {
  const linkTo = (storyId: string): Block => ({
    type: "paragraph",
    content: [{ type: "text", text: "here", marks: [{ type: "link", attrs: { storyId } }] }],
  });
  expect(advice(text(linkTo(live), linkTo(gone)))).toEqual([
    "document: A link leads to a story that is not live: readers see its words without it.",
  ]);
  expect(advice({}, { dead: ["https://paper.example/news/gone"] })).toEqual([
    "document: The link to https://paper.example/news/gone leads to nothing that readers can open. Correct it or take it away.",
  ]);
});
