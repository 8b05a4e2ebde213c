/** Numbers that look thrown, and are the same on every machine: so a drawing has a hand, and always the same one. */
export type Random = (low: number, high: number) => number;

/** Mulberry32, which is enough for leaves and ripples. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (high - low);
  };
}

/** One of several, by chance. */
export function pick<T>(random: Random, first: T, ...others: T[]): T {
  return others[Math.floor(random(-1, others.length))] ?? first;
}

/** A number as it stands in a path. */
export const round = (value: number) => Math.round(value * 10) / 10;
