/** Chance that comes out the same every time, so that two runs measure the same newspaper. */
export type Random = {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
  /** Different ones of a list, in the order in which they were drawn. */
  draw<T>(list: readonly T[], count: number): T[];
};

export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  // The generator mulberry32.
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    pick<T>(list: readonly T[]): T {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error("There is nothing to pick from.");
      return picked;
    },
    draw<T>(list: readonly T[], count: number): T[] {
      const left = [...list];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat();
    },
  };
}
