import { describe, expect, test } from "vitest";
import { compareStories, isSameStory } from "#lib/content/compare/compare-stories";
import { chooseAll, chooseChanged, mergeStories } from "#lib/content/compare/merge-stories";
import { deskWords } from "#lib/content/compare/readable-block";
import type { StoryWords } from "#lib/content/compare/readable-fields";
import type { Block } from "#lib/content/document";
import { emptyStoryContent, type StoryContent } from "#lib/content/story-content";
import { everyNode } from "#lib/content/testing/every-node";

const words: StoryWords = {
  sections: { s1: "News" },
  topics: { t1: "Ferries", t2: "Rivers" },
  authors: { a1: "Mina Rahimi" },
  stories: { r1: "The bridge reopens" },
  media: { m1: "A ferry at dawn" },
  around: deskWords,
  kinds: {
    news: "News",
    analysis: "Analysis",
    opinion: "Opinion",
    statement: "Statement",
    interview: "Interview",
  },
  bylines: {
    by: "By ",
    analysis: "Analysis by ",
    opinion: "Opinion by ",
    reporting: "Reporting by ",
    interview: "Interview by ",
    photography: "Photography by ",
    translation: "Translated by ",
    statement: "Statement by ",
  },
};
const comparing = { words, language: "en" };

const paragraph = (text: string): Block => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});
const story = (part: Partial<StoryContent> = {}, blocks: Block[] = []): StoryContent => ({
  ...emptyStoryContent(),
  ...part,
  document: { type: "doc", version: 1, content: blocks },
});

/** The fields and blocks that differ, as somebody reads them. */
function differences(before: StoryContent, after: StoryContent) {
  const { fields, blocks } = compareStories(before, after, comparing);
  return [...fields.filter(({ isSame }) => !isSame), ...blocks.filter((b) => b.state !== "same")];
}

describe("comparing fields", () => {
  test.each<[string, Partial<StoryContent>, string, string]>([
    ["a section", { sectionId: "s1" }, "Section", "News"],
    ["topics", { topicIds: ["t1", "t2"] }, "Topics", "Ferries\nRivers"],
    ["a topic that is gone", { topicIds: ["t9"] }, "Topics", "no longer here"],
    [
      "a byline",
      { bylines: [{ kind: "analysis", authorId: "a1" }] },
      "Byline",
      "Analysis by Mina Rahimi",
    ],
    ["a dateline", { dateline: { place: "Elverham", date: null } }, "Dateline", "Elverham"],
    [
      "a lead picture",
      { lead: { mediaId: "m1", alt: "A boat" } },
      "Lead picture",
      "A ferry at dawn\nDescribed as: A boat",
    ],
    [
      "an attachment",
      { attachments: [{ mediaId: "m1", title: "Timetable" }] },
      "Attachments",
      "Timetable (A ferry at dawn)",
    ],
    ["a pick", { related: ["r1"] }, "Related", "The bridge reopens"],
    [
      "what search engines are told",
      { seo: { title: "Ferry", description: null, canonicalUrl: null, noindex: true } },
      "For search engines",
      "Title: Ferry\nNot to be listed",
    ],
    ["notes", { notes: "Ask the captain." }, "Notes for the desk", "Ask the captain."],
  ])("%s is told by name", (_, part, name, text) => {
    expect(differences(story(), story(part))).toEqual([
      expect.objectContaining({ name, pieces: [{ kind: "added", text }] }),
    ]);
  });

  test("the same story differs in nothing", () => {
    const one = story({ headline: "Same", kind: "opinion" }, [paragraph("Same words.")]);
    expect(differences(one, structuredClone(one))).toEqual([]);
    expect(isSameStory(compareStories(one, one, comparing))).toBe(true);
  });
});

describe("comparing texts", () => {
  const states = (before: Block[], after: Block[]) =>
    compareStories(story({}, before), story({}, after), comparing).blocks.map(({ state }) => state);
  const [one, two, three] = ["The ferry left.", "It was late.", "Nobody waited."].map(paragraph);
  const blocks = [one, two, three].filter((block) => block !== undefined);

  test("a new block stands where it was written", () => {
    const added = paragraph("A new line between.");
    expect(states(blocks, blocks.toSpliced(1, 0, added))).toEqual([
      "same",
      "added",
      "same",
      "same",
    ]);
  });

  test("a block that was taken out is removed", () => {
    expect(states(blocks, blocks.toSpliced(1, 1))).toEqual(["same", "removed", "same"]);
  });

  test("a block with other words changed, and one with wholly other words was replaced", () => {
    expect(states(blocks, blocks.with(1, paragraph("It was very late.")))).toEqual([
      "same",
      "changed",
      "same",
    ]);
    expect(states(blocks, blocks.with(1, paragraph("Gulls everywhere")))).toEqual([
      "same",
      "removed",
      "added",
      "same",
    ]);
  });

  test("bold words, or a heading in place of a paragraph, are the same words in another form", () => {
    const bold: Block = {
      type: "paragraph",
      content: [{ type: "text", text: "It was late.", marks: [{ type: "bold" }] }],
    };
    expect(states([paragraph("It was late.")], [bold])).toEqual(["restyled"]);
    const heading: Block = {
      type: "heading",
      attrs: { level: 2 },
      content: [{ type: "text", text: "It was late." }],
    };
    const [compared] = compareStories(story({}, [bold]), story({}, [heading]), comparing).blocks;
    expect(compared).toMatchObject({ state: "restyled", name: "Paragraph → Heading" });
  });

  test("a link says where it leads, and a picture what it is", () => {
    const text: Block[] = [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "bridge", marks: [{ type: "link", attrs: { storyId: "r1" } }] },
        ],
      },
      { type: "figure", attrs: { mediaId: "m1", caption: "At dawn" } },
    ];
    const { blocks: compared } = compareStories(story(), story({}, text), comparing);
    expect(compared.map(({ pieces }) => pieces[0]?.text)).toEqual([
      "bridge [→ The bridge reopens]",
      "A ferry at dawn\nAt dawn",
    ]);
  });

  test("every block of the schema can be read", () => {
    const { blocks: compared } = compareStories(
      story(),
      { ...story(), document: everyNode },
      comparing,
    );
    expect(compared).toHaveLength(everyNode.content.length);
    expect(compared.filter(({ pieces }) => pieces.length === 0)).toEqual([]);
  });
});

describe("merging", () => {
  const base = story({ headline: "Base", slug: "base" }, [
    paragraph("First."),
    paragraph("The second one stays."),
    paragraph("Third."),
  ]);
  const theirs = story({ headline: "Theirs", slug: "base" }, [
    paragraph("First, as they have it."),
    paragraph("The second one stays."),
    paragraph("Third."),
    paragraph("A fourth of theirs."),
  ]);
  const mine = story({ headline: "Base", slug: "mine" }, [
    paragraph("First."),
    paragraph("The second one stays, changed by me."),
  ]);
  const compared = compareStories(theirs, mine, comparing);
  const sides = { before: theirs, after: mine };

  test("either side whole is just that side", () => {
    expect(mergeStories(sides, compared, chooseAll(compared, "before"))).toEqual(theirs);
    expect(mergeStories(sides, compared, chooseAll(compared, "after"))).toEqual(mine);
  });

  test("what only one side changed is kept from that side", () => {
    const merged = mergeStories(sides, compared, chooseChanged(base, compared, mine));
    expect(merged).toEqual(
      story({ headline: "Theirs", slug: "mine" }, [
        paragraph("First, as they have it."),
        paragraph("The second one stays, changed by me."),
        paragraph("A fourth of theirs."),
      ]),
    );
  });
});
