import "server-only";
import {
  feedFiles,
  indexWords,
  ownSegments,
  ownWords,
  partOfListSource,
} from "#lib/addresses/own-paths";
import { editionCodeSource } from "#lib/language/edition-code";
import { Prisma } from "#prisma/generated/client";

/** What an address that is kept as text leads to: where it is written to lead, or a part of what the ledger knows. */
export type TextTarget = {
  /** The text itself, where it opens as it is written; null where what stands there decides, or nothing does. */
  text: string | null;
  targetType: string | null;
  targetId: string | null;
  editionId: string | null;
  /** A numbered page or the feed of that target; empty for the target itself. */
  part: string;
};

/** What the site makes by itself, for all editions and for each. */
const made: readonly string[] = [...ownSegments.shared, ...ownWords];

const feeds = Object.values(feedFiles).map((file) => `/${file}`);

/** Where all topics or all authors of an edition stand. */
const index = `^(/${editionCodeSource})?/(${indexWords.join("|")})$`;

/**
 * The one rule for addresses that are kept as text, for readers and for the desk's list, as one row `TextTarget`; no row
 * for no text. An address of ours goes where the ledger says that it stands today, the feed and the pages of a list
 * along with their list. What the ledger does not name opens as it is written when the site makes it by itself, or when
 * it is a file that something published shows; nothing else is there. An address elsewhere is none of our business.
 * `OFFSET 0` has each row worked out once: the database would repeat it wherever the list asks for a part of it.
 */
export function textTargetOf(url: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT o."targetType"::text AS "targetType", o."editionId", x."part",
      CASE WHEN x."part" = '' OR o."targetType" IN ('section', 'topic', 'author')
        OR (o."targetType" = 'home' AND x."part" = ANY (${feeds}::text[])) THEN o."targetId" END AS "targetId",
      CASE
        WHEN x."url" NOT LIKE '/%' OR o."targetUrl" IS NOT NULL THEN x."url"
        WHEN o."path" IS NOT NULL OR x."part" <> '' THEN NULL
        WHEN x."url" LIKE '/media/%' THEN (SELECT x."url" FROM "MediaFile" f
          JOIN "Media" m ON m."fileId" = f."id" JOIN "PublishedMedia" p ON p."mediaId" = m."id"
          WHERE f."hash" = substring(x."url" FROM 8 FOR 64) LIMIT 1)
        WHEN split_part(x."url", '/', 2) = ANY (${made}::text[])
          OR split_part(x."url", '/', 3) = ANY (${made}::text[]) OR x."url" ~ ${index} THEN x."url"
      END AS "text"
    FROM (SELECT ${url} AS "url", coalesce(substring(${url} FROM ${`^/.+(${partOfListSource})$`}), '') AS "part"
      WHERE ${url} IS NOT NULL OFFSET 0) x
    LEFT JOIN LATERAL (SELECT * FROM "Route" r
      WHERE x."url" LIKE '/%' AND r."path" = left(x."url", length(x."url") - length(x."part")) LIMIT 1) o ON true
    OFFSET 0`;
}
