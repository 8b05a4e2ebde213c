import "server-only";
import { publishedSql } from "#lib/platform/db";
import { Prisma } from "#prisma/generated/client";

/**
 * A live story that stands near an article, and what it is to it; without an address where only its place in
 * a list is known.
 */
export type AroundRow = {
  part: AroundPart;
  id: string;
  path: string | null;
  headline: string | null;
  /** The topics that both are of, where that is what brings them together. */
  topicIds: string[] | null;
};

export type AroundPart = "here" | "older" | "newer" | "near" | "twin" | "follow-up" | "linked";

/** A question that answers with such rows, and says as `place` in which order they stand. */
export type AroundQuery = Prisma.Sql;

/** Asks all of them in one go: each for itself would cost more than what it looks for. */
export function findAround(queries: AroundQuery[]): Promise<AroundRow[]> {
  const all = Prisma.join(
    queries.map((query) => Prisma.sql`(${query})`),
    " UNION ALL ",
  );
  return publishedSql().$queryRaw<AroundRow[]>`
    SELECT "part", "id", "path", "headline", "topicIds" FROM (${all}) AS "around" ORDER BY "place"`;
}
