import { Prisma } from "#prisma/generated/client";

export type ListType = "edition" | "section" | "topic" | "author";

/** The name of a list in the table Listing: what it lists, in which edition. */
export function listIdOf(type: ListType, entityId: string, editionId: string): string {
  return type === "edition" ? `edition:${editionId}` : `${type}:${entityId}:${editionId}`;
}

/** The same where a statement has the id of each entity in a column. */
export function listIdsOf(type: "topic" | "author", column: string, editionId: string): Prisma.Sql {
  return Prisma.sql`${`${type}:`}::text || ${Prisma.raw(`"${column}"`)} || ${`:${editionId}`}::text`;
}
