export type ListType = "edition" | "section" | "topic" | "author";

/** The name of a list in the table Listing: what it lists, in which edition. */
export function listIdOf(type: ListType, entityId: string, editionId: string): string {
  return type === "edition" ? `edition:${editionId}` : `${type}:${entityId}:${editionId}`;
}
