import { expect, test } from "vitest";
import { documentReferences } from "#lib/content/document-references";
import {
  documentOf,
  everyNode,
  hiddenMediaId,
  hiddenStoryId,
  marked,
  mediaId,
  otherMediaId,
  storyId,
} from "#lib/content/testing/every-node";

test("stories linked to and media shown are named once, in the order of the text", () => {
  expect(documentReferences(everyNode)).toEqual({
    storyIds: [storyId, hiddenStoryId],
    mediaIds: [mediaId, hiddenMediaId, otherMediaId],
  });
});

test("links in notes, lists and tables count", () => {
  const link = marked("a", { type: "link", attrs: { storyId } });
  const note = documentOf({
    type: "factBox",
    attrs: { title: "" },
    content: [
      {
        type: "bulletList",
        content: [
          {
            type: "listItem",
            content: [
              {
                type: "paragraph",
                content: [{ type: "footnote", content: [link] }],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(documentReferences(note).storyIds).toEqual([storyId]);
});

test("an empty text points to nothing", () => {
  expect(documentReferences(documentOf())).toEqual({ storyIds: [], mediaIds: [] });
});
