import type { Random } from "../random.ts";

const syllables = [
  ..."ba be bi da do du fa fe go ha hi ka ke la le li lo ma me mi mo na ne".split(" "),
  ..."no pa pe ra re ri ro sa se si ta te ti to va ve".split(" "),
];

/** Words of the language. What is said most often is short, as in any other. */
const vocabulary = 200_000;

/** How much rarer a word is than the one before it (Zipf and Mandelbrot). */
const flatness = 2.7;

/**
 * The word that is said as often as so many others: 0 is in every text, 100 in every second one, 1,000 in one of
 * sixteen, 100,000 in one of two thousand.
 */
export function wordOfRank(rank: number): string {
  let word = "";
  for (let left = rank; left >= 0; left = Math.floor(left / syllables.length) - 1) {
    word = (syllables[left % syllables.length] ?? "") + word;
  }
  return word;
}

/** A word as people say them: some all the time, most of them hardly ever. */
export function inventWord(random: Random): string {
  const share = random.below(1 << 24) / (1 << 24);
  const rank = Math.floor(flatness * ((vocabulary / flatness + 1) ** share - 1));
  return wordOfRank(rank);
}

export function inventWords(random: Random, count: number): string {
  return Array.from({ length: count }, () => inventWord(random)).join(" ");
}
