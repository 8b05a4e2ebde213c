import { expect, test } from "vitest";
import {
  checkStoryContent,
  emptyStoryContent,
  type StoryContent,
} from "#lib/content/story-content";
import { storyLimits } from "#lib/content/story-limits";

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
