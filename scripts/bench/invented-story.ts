import { slugify } from "#lib/addresses/slugify";
import type { Block, Document, Inline } from "#lib/content/document";
import { emptyStoryContent, type StoryContent } from "#lib/content/story-content";
import { inventHeadline, inventParagraph, inventSentence } from "./invented-text.ts";
import type { Random } from "./random.ts";

/** The length of an article of the benchmark, as of those that the rivals were measured with. */
const wantedWords = 930;

export type Around = {
  sectionIds: string[];
  topicIds: string[];
  authorIds: string[];
  olderIds: string[];
};

/** The content of the article with a number: about 930 words, three topics, one or two authors, no pictures. */
export function inventStory(number: number, random: Random, around: Around): StoryContent {
  const headline = inventHeadline(random);
  return {
    ...emptyStoryContent(),
    headline,
    standfirst: inventSentence(random),
    slug: `${slugify(headline)}-${number}`,
    sectionId: random.pick(around.sectionIds),
    kind: random.pick(["news", "news", "analysis"]),
    topicIds: random.draw(around.topicIds, 3),
    bylines: random
      .draw(around.authorIds, 1 + random.below(2))
      .map((authorId) => ({ kind: "by", authorId })),
    document: inventDocument(random, wantedWords, around.olderIds),
  };
}

/** A text of about so many words, with headings, quotes, and links to older stories where there are any. */
export function inventDocument(random: Random, wanted: number, olderIds: string[]): Document {
  return { type: "doc", version: 1, content: inventBody(random, wanted, olderIds) };
}

function inventBody(random: Random, wanted: number, olderIds: string[]): Block[] {
  const blocks: Block[] = [];
  let words = 0;
  // The last paragraph leads past the end, by half of its length on average.
  while (words < wanted - 30) {
    const title = blocks.length % 6 === 5 ? inventSentence(random) : null;
    if (title !== null) blocks.push(heading(title));
    const text = inventParagraph(random);
    words += `${title ?? ""} ${text}`.trim().split(" ").length;
    const links = blocks.length % 5 === 2 ? random.draw(olderIds, 1) : [];
    blocks.push(blocks.length % 7 === 3 ? quote(text) : paragraph(text, links));
  }
  return blocks;
}

function heading(text: string): Block {
  return { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text }] };
}

function quote(text: string): Block {
  return { type: "quote", content: [{ type: "paragraph", content: [{ type: "text", text }] }] };
}

/** A paragraph that ends, where there is an older story, in a link to it. */
function paragraph(text: string, [storyId]: string[]): Block {
  const words: Inline = { type: "text", text };
  if (storyId === undefined) return { type: "paragraph", content: [words] };
  const link: Inline = {
    type: "text",
    text: "as reported before",
    marks: [{ type: "link", attrs: { storyId } }],
  };
  return {
    type: "paragraph",
    content: [{ type: "text", text: `${text} It is, ` }, link, { type: "text", text: "." }],
  };
}
