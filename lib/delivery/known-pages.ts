/** Addresses that lead to a page, as far as this process has seen. */
export type KnownPages = {
  has(path: string): boolean;
  /** The origin showed a page there. */
  add(path: string): void;
  /** It showed one no longer. */
  forget(path: string): void;
};

/** About ten megabytes of addresses. */
const mostPages = 100_000;

/**
 * Of an address that it has not seen a page under, delivery asks the ledger first: after a move most of what
 * crawlers ask for are old addresses, and an origin that finds nothing there has made a whole page to say so. A
 * page that is known is asked of the origin alone. The oldest is forgotten when there are more than `most`.
 */
export function makeKnownPages(most: number = mostPages): KnownPages {
  const known = new Set<string>();
  return {
    has: (path) => known.has(path),
    add(path) {
      if (known.has(path)) return;
      known.add(path);
      if (known.size <= most) return;
      for (const oldest of known) {
        known.delete(oldest);
        return;
      }
    },
    forget: (path) => void known.delete(path),
  };
}
