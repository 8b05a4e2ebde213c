import { expect, test } from "vitest";
import { makeRandom } from "../random.ts";
import { inventWord, wordOfRank } from "./invented-language.ts";

test("no two words are the same", () => {
  const words = Array.from({ length: 70_000 }, (_, rank) => wordOfRank(rank));
  expect(new Set(words).size).toBe(words.length);
});

test("some words are said all the time, most of them hardly ever", () => {
  const random = makeRandom(3);
  const said = new Map<string, number>();
  for (let number = 0; number < 60_000; number += 1) {
    const word = inventWord(random);
    said.set(word, (said.get(word) ?? 0) + 1);
  }
  expect(said.get(wordOfRank(0))).toBeGreaterThan(1_000);
  expect(said.get(wordOfRank(100))).toBeGreaterThan(20);
  expect([...said.values()].filter((times) => times === 1).length).toBeGreaterThan(said.size / 2);
});
