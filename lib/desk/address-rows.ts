import "server-only";
import type { Db } from "#lib/platform/db";
import { mediaPath } from "#lib/published/media-path";
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
    r."targetType"::text AS "targetType", r."targetId", r."editionId", t."name", l."location",
    CASE
      WHEN l."location" = r."path" THEN 'live'
      WHEN l."location" IS NOT NULL THEN 'moved'
      WHEN EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."id" = r."targetId") THEN 'gone'
      ELSE 'unknown'
    END AS "answer",
    (SELECT jsonb_build_object('hash', f."hash", 'mediaType', f."mediaType",
        'title', CASE WHEN m."kind" = 'document' THEN m."title" END)
      FROM "Media" m JOIN "MediaFile" f ON f."id" = m."fileId"
      WHERE r."targetType" = 'media' AND m."id" = r."targetId" AND l."location" IS NOT NULL) AS "file"
  FROM "Route" r
  LEFT JOIN "Edition" e ON e."id" = r."editionId"
  CROSS JOIN LATERAL (SELECT CASE WHEN e."isDefault" THEN '' ELSE '/' || e."code" END AS "prefix") p
  LEFT JOIN LATERAL (
    SELECT s."headline" AS "name", coalesce(
      (SELECT a."path" FROM "Article" a WHERE a."id" = r."targetId" AND r."targetType" = 'article'),
      (SELECT b."path" FROM "Page" b WHERE b."id" = r."targetId" AND r."targetType" = 'page')
    ) AS "path"
    FROM "Story" s WHERE s."id" = r."targetId" AND r."targetType" IN ('article', 'page')
    UNION ALL
    SELECT e."name", CASE WHEN p."prefix" = '' THEN '/' ELSE p."prefix" END
    WHERE r."targetType" = 'home' AND e."id" IS NOT NULL
    UNION ALL
    SELECT s."name", p."prefix" || '/' || s."slug" FROM "SectionLabel" s
    WHERE r."targetType" = 'section' AND s."sectionId" = r."targetId" AND s."editionId" = r."editionId"
    UNION ALL
    SELECT t."name", CASE WHEN EXISTS (
      SELECT 1 FROM "ArticleTopic" x JOIN "Article" a ON a."id" = x."articleId"
      WHERE x."topicId" = t."topicId" AND a."editionId" = t."editionId"
    ) THEN p."prefix" || '/topics/' || t."slug" END
    FROM "TopicLabel" t
    WHERE r."targetType" = 'topic' AND t."topicId" = r."targetId" AND t."editionId" = r."editionId"
    UNION ALL
    SELECT u."name", CASE WHEN EXISTS (
      SELECT 1 FROM "ArticleByline" x JOIN "Article" a ON a."id" = x."articleId"
      WHERE x."authorId" = u."authorId" AND a."editionId" = u."editionId"
    ) THEN p."prefix" || '/authors/' || u."slug" END
    FROM "AuthorLabel" u
    WHERE r."targetType" = 'author' AND u."authorId" = r."targetId" AND u."editionId" = r."editionId"
    UNION ALL
    SELECT nullif(m."title", ''), CASE WHEN EXISTS (
      SELECT 1 FROM "PublishedMedia" x WHERE x."mediaId" = m."id"
    ) THEN '/media/' || f."hash" END
    FROM "Media" m JOIN "MediaFile" f ON f."id" = m."fileId"
    WHERE r."targetType" = 'media' AND m."id" = r."targetId"
  ) t ON true
  CROSS JOIN LATERAL (SELECT coalesce(r."targetUrl", t."path") AS "location") l`;

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
  const today = await followTexts(db, rows);
  return rows.map(({ file, ...row }) => {
    if (file !== null) return { ...row, location: pathOf(file) };
    const location = today.get(row.location ?? "") ?? row.location;
    return { ...row, location, ...(location === row.path && { answer: "live" }) };
  });
}

const listPart = /^(?<list>\/.+)(?<part>\/page\/[1-9][0-9]*|\/feed\.xml)$/;

/** Where addresses of ours that are kept as text, such as a list's feed, stand today: as `findRoute` follows them. */
async function followTexts(
  db: Pick<Db, "$queryRaw">,
  rows: AddressRow[],
): Promise<Map<string, string>> {
  const texts = rows.flatMap(({ targetType, location }) =>
    targetType === "url" && location?.startsWith("/") ? [location] : [],
  );
  if (texts.length === 0) return new Map();
  const lists = texts.map((text) => listPart.exec(text)?.groups?.list ?? text);
  const where = Prisma.sql`r."path" = ANY (${lists}::text[]) AND r."targetUrl" IS NULL`;
  const standing = await db.$queryRaw<AddressRow[]>(addressesWhere([where]));
  const byPath = new Map(standing.map((row) => [row.path, row]));
  return new Map(
    texts.flatMap((text): [string, string][] => {
      const { list = text, part = "" } = listPart.exec(text)?.groups ?? {};
      const row = byPath.get(list);
      if (row?.location == null || (part !== "" && !isList(row))) return [];
      return [[text, `${row.location}${part}`]];
    }),
  );
}

const isList = ({ targetType }: AddressRow) =>
  targetType === "section" || targetType === "topic" || targetType === "author";

/** A file's address is made of its title, which only the rule of addresses knows how to write. */
function pathOf({ title, ...file }: File): string {
  return mediaPath({ ...file, ...(title !== null && { title }) });
}

/** That an address answers so today, as a condition. */
export function whereAnswer(answer: AddressAnswer): Prisma.Sql {
  const isGone = Prisma.sql`EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."id" = r."targetId")`;
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
