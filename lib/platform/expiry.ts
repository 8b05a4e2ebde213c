/** The tags of kept pages that a change makes old. */
export type Expiry = {
  /** Expire at once: the next reader gets the new page. */
  hard: string[];
  /** Refresh behind: the old page may be served once more. */
  soft: string[];
};
