import { expect, test } from "vitest";
import { checkDocument } from "#lib/content/check-document";
import {
  checkStoryContent,
  emptyStoryContent,
  type StoryContent,
} from "#lib/content/story-content";
import { blockLimits, storyLimits } from "#lib/content/story-limits";
import { paragraph, plain } from "#lib/content/testing/every-node";

const { seo } = emptyStoryContent();
const mediaId = "0195b0c0-0000-7000-8000-000000000001";

const filled: Record<keyof typeof storyLimits, (words: string) => Partial<StoryContent>> = {
  headline: (headline) => ({ headline }),
  standfirst: (standfirst) => ({ standfirst }),
  slug: (slug) => ({ slug }),
  place: (place) => ({ dateline: { place, date: null } }),
  alt: (alt) => ({ lead: { mediaId, alt } }),
  caption: (caption) => ({ lead: { mediaId, caption } }),
  attachmentTitle: (title) => ({ attachments: [{ mediaId, title }] }),
  searchTitle: (title) => ({ seo: { ...seo, title } }),
  searchDescription: (description) => ({ seo: { ...seo, description } }),
  notes: (notes) => ({ notes }),
};

test.each(Object.entries(filled))(
  "%s holds just as many characters as its limit says",
  (name, fill) => {
    const limit = Object.entries(storyLimits).find(([field]) => field === name)?.[1] ?? 0;
    const isTaken = (length: number) =>
      checkStoryContent({ ...emptyStoryContent(), ...fill("a".repeat(length)) }).ok;
    expect([isTaken(limit), isTaken(limit + 1)]).toEqual([true, false]);
  },
);

const parts: Record<keyof typeof blockLimits, (words: string) => unknown> = {
  alt: (alt) => ({ type: "figure", attrs: { mediaId, alt } }),
  caption: (caption) => ({ type: "figure", attrs: { mediaId, caption } }),
  tableCaption: (caption) => ({ type: "table", attrs: { caption }, content: [row] }),
  quoteSource: (source) => ({ type: "pullQuote", attrs: { text: "We sail.", source } }),
  pullQuote: (text) => ({ type: "pullQuote", attrs: { text } }),
  factBoxTitle: (title) => ({ type: "factBox", attrs: { title }, content: [paragraph("a")] }),
  embedTitle: (title) => ({
    type: "embed",
    attrs: { provider: "youtube", id: "dQw4w9WgXcQ", title },
  }),
  codeLanguage: (language) => ({ type: "codeBlock", attrs: { language }, content: [plain("a")] }),
};
const row = { type: "tableRow", content: [{ type: "tableCell", content: [paragraph("a")] }] };

test.each(Object.entries(parts))("so does %s in the text", (name, make) => {
  const limit = Object.entries(blockLimits).find(([field]) => field === name)?.[1] ?? 0;
  const isTaken = (length: number) =>
    checkDocument({ type: "doc", version: 1, content: [make("a".repeat(length))] }).ok;
  expect([isTaken(limit), isTaken(limit + 1)]).toEqual([true, false]);
});
