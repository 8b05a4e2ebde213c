/** What a picker offers: enough to know the thing, and to choose it. */
export type Found = { id: string; label: string; note: string };

export type Search = { editionId: string; text: string };

/** How many things a picker offers at once. */
export const offered = 12;

/** Prisma leaves the wildcards of LIKE as they are; who searches means the signs themselves. */
export function escapeLike(text: string): string {
  return text.trim().replace(/[\\%_]/g, "\\$&");
}

/** Any part of a text, in capitals or not. */
export function anyPart(text: string) {
  return { contains: escapeLike(text), mode: "insensitive" as const };
}
