/** What a text is counted by, before it moved and after. */
export const countedParts = [
  "words",
  "headings",
  "links",
  "images",
  "documents",
  "tables",
  "embeds",
] as const;

export type CountedPart = (typeof countedParts)[number];
export type Counts = Record<CountedPart, number>;

export function noCounts(): Counts {
  return { words: 0, headings: 0, links: 0, images: 0, documents: 0, tables: 0, embeds: 0 };
}

export function addCounts(sum: Counts, counts: Counts): void {
  for (const part of countedParts) sum[part] += counts[part];
}
