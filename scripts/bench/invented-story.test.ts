import { expect, test } from "vitest";
import { checkStoryContent } from "#lib/content/story-content";
import { documentWordCount } from "#lib/content/word-count";
import { inventStory } from "./invented-story.ts";
import { makeRandom } from "./random.ts";

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const around = {
  sectionIds: [id(1)],
  topicIds: [id(2), id(3), id(4), id(5)],
  authorIds: [id(6), id(7)],
  olderIds: [id(8)],
};

test("an invented story is one that the desk would save, about 930 words long", () => {
  const random = makeRandom(3);
  for (let number = 0; number < 50; number += 1) {
    const content = inventStory(number, random, around);
    expect(checkStoryContent(content)).toEqual({ ok: true, value: content });
    const words = documentWordCount(content.document, "en");
    expect(words).toBeGreaterThan(880);
    expect(words).toBeLessThan(1050);
  }
});
