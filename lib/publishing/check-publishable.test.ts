import { describe, expect, test } from "vitest";
import { emptyStoryContent, type StoryContent } from "#lib/content/story-content";
import { checkPublishable, type Known, type KnownMedia } from "#lib/publishing/check-publishable";

const picture: KnownMedia = { kind: "image", alt: "A bridge", decorative: false };
const known: Known = {
  sectionIds: new Set(["s1"]),
  topicIds: new Set(),
  authorIds: new Set(),
  media: new Map<string, KnownMedia>([
    ["picture", picture],
    ["silent", { ...picture, alt: " " }],
    ["decorative", { ...picture, alt: "", decorative: true }],
    ["document", { kind: "document", alt: "", decorative: false }],
  ]),
};

function issuesOf(changes: Partial<StoryContent>) {
  const content = { ...emptyStoryContent(), headline: "A", sectionId: "s1", ...changes };
  return checkPublishable(content, known, "article");
}

const lead = (mediaId: string, words: { alt?: string } = {}): Partial<StoryContent> => ({
  lead: { mediaId, ...words },
});
const body = (...content: StoryContent["document"]["content"]): Partial<StoryContent> => ({
  document: { ...emptyStoryContent().document, content },
});
const attached = (mediaId: string, title: string): Partial<StoryContent> => ({
  attachments: [{ mediaId, title }],
});

const noDocument = "This is a document, which cannot be shown as a picture. Attach it instead.";
const silent = "Describe this picture for people who cannot see it, or mark it decorative.";
const untitled = "Give this attachment a title: it is what readers click on.";

describe("pictures and attachments", () => {
  test.each([
    ["a described picture", lead("picture")],
    ["a picture described in its place", lead("silent", { alt: "A bridge" })],
    ["a decorative picture", lead("decorative")],
    ["a picture that is decorative in its place", lead("silent", { alt: "" })],
    ["a document as attachment", attached("document", "Report")],
    ["a picture as attachment", attached("picture", "Poster")],
  ])("%s may be published", (_, changes) => {
    expect(issuesOf(changes)).toEqual([]);
  });

  test.each([
    [
      "a picture that is gone",
      lead("never"),
      ["lead"],
      "This picture no longer exists. Remove it.",
    ],
    ["a picture that says nothing", lead("silent"), ["lead"], silent],
    ["a document as lead picture", lead("document", { alt: "Report" }), ["lead"], noDocument],
    [
      "a document as figure",
      body({ type: "figure", attrs: { mediaId: "document" } }),
      ["document", "content", 0],
      noDocument,
    ],
    [
      "a document in a gallery",
      body({
        type: "gallery",
        attrs: { items: [{ mediaId: "picture" }, { mediaId: "document" }] },
      }),
      ["document", "content", 0],
      noDocument,
    ],
    ["an attachment without a title", attached("document", " "), ["attachments", 0], untitled],
    [
      "an attachment that is gone",
      attached("never", ""),
      ["attachments", 0],
      "This document no longer exists. Remove it.",
    ],
  ])("%s may not, and the editor reads why", (_, changes, path, message) => {
    expect(issuesOf(changes)).toEqual([{ path, message }]);
  });
});
