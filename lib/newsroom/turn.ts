/**
 * For transactions that are at work at the same time and yet come one after the other: each does by itself what nobody
 * else can want, and waits for its turn with the rest, so that none holds what one before it still needs.
 */
export type Turn = {
  /** Before addresses are claimed: those that come before have claimed theirs. */
  toClaim(): Promise<void>;
  /** Those behind it may claim theirs. */
  claimed(): void;
  /** Before the places in lists: what comes before is here. Throws when it was refused. */
  toList(): Promise<void>;
};

/** The turn of one that nothing comes before. */
export const ownTurn: Turn = {
  toClaim: async () => {},
  claimed: () => {},
  toList: async () => {},
};
