import { expect, test } from "vitest";
import { countLatinWords } from "#lib/content/count-latin-words";

const signs = [..."aZéß09__..,;:''’‘\" -–—…!?()[]/\\$%&@#*+=<>|~^`{}\n\t\u00a0“”"];
const languages = ["en", "fr", "sv", "fi", "de", "tr"];

test("words are the same as the language's own, whatever stands beside what", () => {
  const segmenters = languages.map(
    (language) => new Intl.Segmenter(language, { granularity: "word" }),
  );
  let seed = 1;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let round = 0; round < 20_000; round += 1) {
    const text = Array.from({ length: 1 + next(12) }, () => signs[next(signs.length)]).join("");
    const segmenter = segmenters[round % segmenters.length];
    const words = [...(segmenter?.segment(text) ?? [])].filter(({ isWordLike }) => isWordLike);
    expect([text, countLatinWords(text)]).toEqual([text, words.length]);
  }
});

test.each(["سلام", "日本", "naïve 🙂", "soft\u00adhyphen", "e\u0301"])(
  "%j is left to the language",
  (text) => {
    expect(countLatinWords(text)).toBeNull();
  },
);
