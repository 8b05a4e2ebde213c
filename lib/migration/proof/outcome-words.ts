import type { ItemProof } from "#lib/migration/proof/item-proof";

/** What became of an item, in words for people. */
export const outcomeWords: Record<ItemProof["here"]["outcome"], string> = {
  published: "published",
  drafts: "a draft",
  trashed: "in the trash",
  updated: "brought up to date",
  "here already": "here already",
  "changed since": "left as it is, since it was edited here",
  refused: "refused",
};
