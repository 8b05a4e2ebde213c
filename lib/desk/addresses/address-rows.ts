import "server-only";
import type { Db } from "#lib/platform/db";
import { mediaPath } from "#lib/published/media-path";
import { textTargetOf } from "#lib/published/text-target";
import { Prisma } from "#prisma/generated/client";
import type { RouteOrigin, RouteTarget } from "#prisma/generated/enums";

/** What an address answers today: its page opens, it leads on, it was withdrawn, or nothing is there. */
export const addressAnswers = ["live", "moved", "gone", "unknown"] as const;
export type AddressAnswer = (typeof addressAnswers)[number];

/** An address of the ledger as the desk shows it. */
export type AddressRow = {
  id: string;
  /** In normal form: decoded, no host, no slash at the end. */
  path: string;
  origin: RouteOrigin;
  note: string;
  /** How often it was asked for since it leads on, and when last; null when never. */
  hits: number;
  lastHitAt: Date | null;
  createdAt: Date;
  answer: AddressAnswer;
  /** Where it leads: today's address of what is live, or the one elsewhere. */
  location: string | null;
  targetType: RouteTarget;
  targetId: string | null;
  /** What it leads to where that is kept as text: an address elsewhere, or one of ours that has no row of its own. */
  targetUrl: string | null;
  editionId: string | null;
  /** What the target is called; null where it has no name, or is gone. */
  name: string | null;
};

/**
 * Every address with what it leads to. It says of each what `findRoute` answers to readers, in one question for
 * a whole page of a list; a test holds the two together.
 */
const answered = Prisma.sql`
  SELECT r."id", r."path", r."origin"::text AS "origin", r."note", r."hits", r."lastHitAt", r."createdAt",
    r."targetType"::text AS "targetType", r."targetId", r."targetUrl", r."editionId",
    CASE WHEN r."targetUrl" IS NULL THEN t."name" END AS "name", l."location",
    CASE
      WHEN l."location" = r."path" THEN 'live'
      WHEN l."location" IS NOT NULL THEN 'moved'
      WHEN EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."id" = g."id") THEN 'gone'
      ELSE 'unknown'
    END AS "answer",
    (SELECT jsonb_build_object('hash', f."hash", 'mediaType', f."mediaType",
        'title', CASE WHEN m."kind" = 'document' THEN m."title" END)
      FROM "Media" m JOIN "MediaFile" f ON f."id" = m."fileId"
      WHERE g."type" = 'media' AND m."id" = g."id" AND l."location" IS NOT NULL) AS "file"
  FROM "Route" r
  LEFT JOIN LATERAL (${textTargetOf(Prisma.sql`r."targetUrl"`)}) x ON true
  CROSS JOIN LATERAL (SELECT coalesce(r."targetId", x."targetId") AS "id", coalesce(r."editionId", x."editionId") AS "editionId",
    CASE WHEN r."targetUrl" IS NULL THEN r."targetType"::text ELSE x."targetType" END AS "type" OFFSET 0) g
  LEFT JOIN "Edition" e ON e."id" = g."editionId"
  CROSS JOIN LATERAL (SELECT CASE WHEN e."isDefault" THEN '' ELSE '/' || e."code" END AS "prefix") p
  LEFT JOIN LATERAL (
    SELECT s."headline" AS "name", coalesce(
      (SELECT a."path" FROM "Article" a WHERE a."id" = g."id" AND g."type" = 'article'),
      (SELECT b."path" FROM "Page" b WHERE b."id" = g."id" AND g."type" = 'page')
    ) AS "path"
    FROM "Story" s WHERE s."id" = g."id" AND g."type" IN ('article', 'page')
    UNION ALL
    SELECT e."name", CASE WHEN p."prefix" = '' THEN '/' ELSE p."prefix" END
    WHERE g."type" = 'home' AND e."id" IS NOT NULL
    UNION ALL
    SELECT s."name", p."prefix" || '/' || s."slug" FROM "SectionLabel" s
    WHERE g."type" = 'section' AND s."sectionId" = g."id" AND s."editionId" = g."editionId"
    UNION ALL
    SELECT t."name", CASE WHEN EXISTS (
      SELECT 1 FROM "ArticleTopic" x JOIN "Article" a ON a."id" = x."articleId"
      WHERE x."topicId" = t."topicId" AND a."editionId" = t."editionId"
    ) THEN p."prefix" || '/topics/' || t."slug" END
    FROM "TopicLabel" t
    WHERE g."type" = 'topic' AND t."topicId" = g."id" AND t."editionId" = g."editionId"
    UNION ALL
    SELECT u."name", CASE WHEN EXISTS (
      SELECT 1 FROM "ArticleByline" x JOIN "Article" a ON a."id" = x."articleId"
      WHERE x."authorId" = u."authorId" AND a."editionId" = u."editionId"
    ) THEN p."prefix" || '/authors/' || u."slug" END
    FROM "AuthorLabel" u
    WHERE g."type" = 'author' AND u."authorId" = g."id" AND u."editionId" = g."editionId"
    UNION ALL
    SELECT nullif(m."title", ''), CASE WHEN EXISTS (
      SELECT 1 FROM "PublishedMedia" x WHERE x."mediaId" = m."id"
    ) THEN '/media/' || f."hash" END
    FROM "Media" m JOIN "MediaFile" f ON f."id" = m."fileId"
    WHERE g."type" = 'media' AND m."id" = g."id"
  ) t ON true
  CROSS JOIN LATERAL (SELECT coalesce(x."text",
    CASE WHEN t."path" = '/' AND x."part" <> '' THEN '' ELSE t."path" END || coalesce(x."part", '')) AS "location") l`;

/** The addresses that these conditions let through, the newest first. */
export function newestAddresses(conditions: Prisma.Sql[], limit: number): Prisma.Sql {
  return Prisma.sql`
    ${addressesWhere(conditions)} ORDER BY r."createdAt" DESC, r."id" DESC LIMIT ${limit}`;
}

/** The same in no order: few addresses, each named by the condition. */
export function addressesWhere(conditions: Prisma.Sql[]): Prisma.Sql {
  if (conditions.length === 0) return answered;
  return Prisma.sql`${answered} WHERE ${Prisma.join(conditions, " AND ")}`;
}

type File = { hash: string; mediaType: string; title: string | null };

export async function readAddresses(
  db: Pick<Db, "$queryRaw">,
  asked: Prisma.Sql,
): Promise<AddressRow[]> {
  const rows = await db.$queryRaw<(AddressRow & { file: File | null })[]>(asked);
  return rows.map(({ file, ...row }) => (file === null ? row : { ...row, location: pathOf(file) }));
}

/** A file's address is made of its title, which only the rule of addresses knows how to write. */
function pathOf({ title, ...file }: File): string {
  return mediaPath({ ...file, ...(title !== null && { title }) });
}

/** That an address answers so today, as a condition. */
export function whereAnswer(answer: AddressAnswer): Prisma.Sql {
  const isGone = Prisma.sql`EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."id" = g."id")`;
  switch (answer) {
    case "live":
      return Prisma.sql`l."location" = r."path"`;
    case "moved":
      return Prisma.sql`l."location" <> r."path"`;
    case "gone":
      return Prisma.sql`l."location" IS NULL AND ${isGone}`;
    case "unknown":
      return Prisma.sql`l."location" IS NULL AND NOT ${isGone}`;
  }
}
