import "server-only";
import type { EditionView } from "#lib/language/edition";
import { foreignWords } from "#lib/language/foreign-words";
import { publishedRows } from "#lib/platform/db";
import type { NeighbourView } from "#lib/published/views";
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
  /** Of its words, where these are shown. */
  language: string | null;
  direction: "ltr" | "rtl" | null;
  /** The topics that both are of, where that is what brings them together. */
  topicIds: string[] | null;
};

export type AroundPart = "here" | "older" | "newer" | "near" | "twin" | "follow-up" | "linked";

/** A question that answers with such rows in the order of their columns, and last with the place at which each stands. */
export type AroundQuery = Prisma.Sql;

/** A link to one, in its own words; null where it has no address. */
export function linkTo(row: AroundRow, edition: EditionView): NeighbourView | null {
  const { path, headline, language, direction } = row;
  if (path === null || headline === null) return null;
  const isKnown = language !== null && direction !== null;
  return {
    path,
    headline,
    foreign: isKnown ? foreignWords({ language, direction }, edition) : null,
  };
}

/** For rows of which only the address is wanted. */
export const noWords = Prisma.sql`NULL AS "language", NULL AS "direction"`;

/** Asks all of them in one go: each for itself would cost more than what it looks for. */
export function findAround(queries: AroundQuery[]): Promise<AroundRow[]> {
  const all = Prisma.join(
    queries.map((query) => Prisma.sql`(${query})`),
    " UNION ALL ",
  );
  return publishedRows<AroundRow>`
    SELECT "part", "id", "path", "headline", "language", "direction", "topicIds"
    FROM (${all}) AS "around" ORDER BY "place"`;
}
