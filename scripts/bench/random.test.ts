import { expect, test } from "vitest";
import { makeRandom } from "./random.ts";

test("the same seed gives the same chance", () => {
  const one = makeRandom(7);
  const other = makeRandom(7);
  const draw = (random: typeof one) => Array.from({ length: 20 }, () => random.below(1000));
  expect(draw(one)).toEqual(draw(other));
  expect(draw(one)).not.toEqual(draw(makeRandom(8)));
});

test("a draw has no item twice, and takes no more than there are", () => {
  const list = ["a", "b", "c"];
  expect(new Set(makeRandom(1).draw(list, 3))).toEqual(new Set(list));
  expect(makeRandom(1).draw(list, 9)).toHaveLength(3);
  expect(makeRandom(1).draw([], 1)).toEqual([]);
});
