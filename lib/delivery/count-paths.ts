/** How often an address was asked for since the last time somebody kept it, when last, and from which host. */
export type Asked = { path: string; hits: number; lastAt: Date; from: string };

/** Longer addresses are in no ledger. */
const longestPath = 1_000;

/** Counts addresses, at most so many different ones: of a flood of others nothing is kept. */
export function makeCount(most: number) {
  let counted = new Map<string, Asked>();
  return {
    add(one: Asked): void {
      const known = counted.get(one.path);
      if (known === undefined) {
        const isKept = counted.size < most && one.path.length <= longestPath;
        if (isKept) counted.set(one.path, { ...one });
        return;
      }
      known.hits += one.hits;
      known.from = one.from || known.from;
      if (one.lastAt > known.lastAt) known.lastAt = one.lastAt;
    },
    /** What was counted; counting begins anew. */
    take(): Asked[] {
      const taken = [...counted.values()];
      counted = new Map();
      return taken;
    },
  };
}
