/** Sections, topics and authors may be called by no more characters here; longer names of a source are cut. */
export const longestName = 200;
