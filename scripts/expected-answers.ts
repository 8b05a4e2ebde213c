import { Prisma } from "#prisma/generated/client";

/**
 * What a row of the ledger must make of its address. `location` is null where nothing says which one it is, `status`
 * where the address must answer as it does without its query.
 */
export type Expected = {
  path: string;
  status: 200 | 301 | 404 | 410 | null;
  location: string | null;
};

/** A row of the ledger with where its target stands, read here and nowhere else: the site answers by another rule. */
export type LedgerRow = {
  path: string;
  targetType: string;
  targetUrl: string | null;
  /** Today's path of the target; null when readers cannot open it. Of a file something that is not null. */
  canonical: string | null;
  isWithdrawn: boolean;
};

/** The rows behind a path, in the order of their paths. */
export function ledgerRows(after: string, limit: number): Prisma.Sql {
  return Prisma.sql`
    SELECT r."path", r."targetType"::text AS "targetType", r."targetUrl",
      EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."id" = r."targetId") AS "isWithdrawn",
      CASE r."targetType"
        WHEN 'article' THEN (SELECT a."path" FROM "Article" a WHERE a."id" = r."targetId")
        WHEN 'page' THEN (SELECT p."path" FROM "Page" p WHERE p."id" = r."targetId")
        WHEN 'media' THEN
          (SELECT '/media/' FROM "PublishedMedia" m WHERE m."mediaId" = r."targetId" LIMIT 1)
        WHEN 'home' THEN coalesce(nullif(e."prefix", ''), '/')
        WHEN 'section' THEN (SELECT e."prefix" || '/' || s."slug" FROM "SectionLabel" s
          WHERE s."sectionId" = r."targetId" AND s."editionId" = e."id")
        WHEN 'topic' THEN (SELECT e."prefix" || '/topics/' || t."slug" FROM "TopicLabel" t
          WHERE t."topicId" = r."targetId" AND t."editionId" = e."id" AND EXISTS (
            SELECT 1 FROM "ArticleTopic" x JOIN "Article" a ON a."id" = x."articleId"
            WHERE x."topicId" = t."topicId" AND a."editionId" = e."id"))
        WHEN 'author' THEN (SELECT e."prefix" || '/authors/' || u."slug" FROM "AuthorLabel" u
          WHERE u."authorId" = r."targetId" AND u."editionId" = e."id" AND EXISTS (
            SELECT 1 FROM "ArticleByline" x JOIN "Article" a ON a."id" = x."articleId"
            WHERE x."authorId" = u."authorId" AND a."editionId" = e."id"))
      END AS "canonical"
    FROM "Route" r
    LEFT JOIN LATERAL (
      SELECT "id", CASE WHEN "isDefault" THEN '' ELSE '/' || "code" END AS "prefix"
      FROM "Edition" WHERE "id" = r."editionId"
    ) e ON true
    WHERE r."path" > ${after} ORDER BY r."path" LIMIT ${limit}`;
}

/**
 * What is open is opened at its own address, and every other address of it leads there; what was withdrawn is gone; of
 * everything else there is nothing.
 */
export function expectedOf(row: LedgerRow): Expected {
  const { path, targetType, targetUrl, canonical, isWithdrawn } = row;
  if (targetUrl !== null) {
    // One of ours may have moved since: where to is seen behind it.
    return { path, status: 301, location: targetUrl.startsWith("/") ? null : targetUrl };
  }
  if (canonical === path) return { path, status: 200, location: path };
  if (canonical !== null)
    return { path, status: 301, location: targetType === "media" ? null : canonical };
  if (isWithdrawn) return { path, status: 410, location: null };
  // An old query that leads nowhere is none: the page that it stands behind is opened.
  return { path, status: path.includes("?") ? null : 404, location: null };
}
