import { isNumberAtFront } from "#lib/addresses/legacy-address";
import { Prisma } from "#prisma/generated/client";

/**
 * What a row of the ledger must make of its address. `location` is null where nothing says which one it is, `status`
 * where the rows do not say: then it answers as `like` does, and with `opens` where that opens. `lost` is the kind of
 * thing that it leads to and that is not there: no answer to that is right.
 */
export type Expected =
  | { path: string; status: 200 | 301 | 404 | 410; location: string | null; lost?: string }
  | { path: string; status: null; like: string; opens: 200 | 301 };

/** A row of the ledger with where its target stands, read here and nowhere else: the site answers by another rule. */
export type LedgerRow = {
  path: string;
  /** Of what the address leads to, or of what is named by the text that it is kept as. */
  targetType: string;
  targetUrl: string | null;
  /** What of the target an address that is kept as text names: its feed or one of its pages; empty for all of it. */
  part: string;
  /** Whether what such an address names, or that of which it is a part, is in the ledger. */
  isNamed: boolean;
  /** Today's path of the target; null when readers cannot open it. Of a file something that is not null. */
  canonical: string | null;
  isWithdrawn: boolean;
  /** Whether what it leads to is nowhere in the newsroom, or is missing on the site although the newsroom says otherwise. */
  isLost: boolean;
};

/** The rows behind a path, in the order of their paths. */
export function ledgerRows(after: string, limit: number): Prisma.Sql {
  return Prisma.sql`
    SELECT r."path", held."targetType", r."targetUrl",
      coalesce(text."part", '') AS "part", named."path" IS NOT NULL AS "isNamed",
      EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."id" = held."targetId") AS "isWithdrawn",
      CASE held."targetType"
        WHEN 'article' THEN (SELECT a."path" FROM "Article" a WHERE a."id" = held."targetId")
        WHEN 'page' THEN (SELECT p."path" FROM "Page" p WHERE p."id" = held."targetId")
        WHEN 'media' THEN
          (SELECT '/media/' FROM "PublishedMedia" m WHERE m."mediaId" = held."targetId" LIMIT 1)
        WHEN 'home' THEN coalesce(nullif(e."prefix", ''), '/')
        WHEN 'section' THEN (SELECT e."prefix" || '/' || s."slug" FROM "SectionLabel" s
          WHERE s."sectionId" = held."targetId" AND s."editionId" = e."id")
        WHEN 'topic' THEN (SELECT e."prefix" || '/topics/' || t."slug" FROM "TopicLabel" t
          WHERE t."topicId" = held."targetId" AND t."editionId" = e."id" AND EXISTS (
            SELECT 1 FROM "ArticleTopic" x JOIN "Article" a ON a."id" = x."articleId"
            WHERE x."topicId" = t."topicId" AND a."editionId" = e."id"))
        WHEN 'author' THEN (SELECT e."prefix" || '/authors/' || u."slug" FROM "AuthorLabel" u
          WHERE u."authorId" = held."targetId" AND u."editionId" = e."id" AND EXISTS (
            SELECT 1 FROM "ArticleByline" x JOIN "Article" a ON a."id" = x."articleId"
            WHERE x."authorId" = u."authorId" AND a."editionId" = e."id"))
      END AS "canonical",
      CASE held."targetType"
        WHEN 'url' THEN false
        WHEN 'media' THEN NOT EXISTS (SELECT 1 FROM "Media" m WHERE m."id" = held."targetId")
        WHEN 'home' THEN e."id" IS NULL
        WHEN 'section' THEN e."id" IS NULL
          OR NOT EXISTS (SELECT 1 FROM "Section" s WHERE s."id" = held."targetId")
        WHEN 'topic' THEN e."id" IS NULL
          OR NOT EXISTS (SELECT 1 FROM "Topic" t WHERE t."id" = held."targetId")
        WHEN 'author' THEN e."id" IS NULL
          OR NOT EXISTS (SELECT 1 FROM "Author" u WHERE u."id" = held."targetId")
        ELSE NOT EXISTS (SELECT 1 FROM "Story" s WHERE s."id" = held."targetId"
          AND s."form"::text = held."targetType" AND CASE s."liveState"
            WHEN 'live' THEN EXISTS (SELECT 1 FROM "Article" a WHERE a."id" = s."id")
              OR EXISTS (SELECT 1 FROM "Page" p WHERE p."id" = s."id")
            WHEN 'withdrawn' THEN EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."id" = s."id")
            ELSE true END)
      END AS "isLost"
    FROM "Route" r
    LEFT JOIN LATERAL (
      SELECT "list", substr(r."targetUrl", length("list") + 1) AS "part"
      FROM regexp_replace(r."targetUrl", '(?!^)/(feed[.]xml|page/[0-9]+)$', '') AS "list"
    ) text ON r."targetUrl" ^@ '/'
    LEFT JOIN LATERAL (
      SELECT * FROM "Route" n WHERE n."path" = text."list" AND n."targetUrl" IS NULL LIMIT 1
    ) named ON true
    CROSS JOIN LATERAL (SELECT
      coalesce(named."targetType", r."targetType")::text AS "targetType",
      coalesce(named."targetId", r."targetId") AS "targetId",
      coalesce(named."editionId", r."editionId") AS "editionId"
    ) held
    LEFT JOIN LATERAL (
      SELECT "id", CASE WHEN "isDefault" THEN '' ELSE '/' || "code" END AS "prefix"
      FROM "Edition" WHERE "id" = held."editionId"
    ) e ON true
    WHERE r."path" > ${after} ORDER BY r."path" LIMIT ${limit}`;
}

/**
 * What is open is opened at its own address, and every other address of it leads there; what was withdrawn is gone; of
 * everything else there is nothing. An address that is kept as text answers as what it names.
 */
export function expectedOf(row: LedgerRow): Expected {
  const { path, targetType, targetUrl, part, isNamed, isWithdrawn } = row;
  if (targetUrl !== null && !targetUrl.startsWith("/"))
    return { path, status: 301, location: targetUrl };
  if (targetUrl !== null && !isNamed) return { path, status: null, like: targetUrl, opens: 301 };
  const nothing = { path, status: 404, location: null } as const;
  if (row.isLost) return { ...nothing, lost: targetType };
  if (part !== "" && !withParts.includes(targetType)) return nothing;
  const there = row.canonical === null ? null : `${row.canonical}${part}`.replace(/^\/\//, "/");
  if (there === path) return { path, status: 200, location: path };
  if (there !== null) return { path, status: 301, location: targetType === "media" ? null : there };
  if (isWithdrawn) return { path, status: 410, location: null };
  const [bare = "", query] = path.split("?");
  // Nothing has that number. Behind other pages an old query that leads nowhere is none: the page itself is opened.
  if (query === undefined || isNumberAtFront(path)) return nothing;
  return { path, status: null, like: bare, opens: 200 };
}

const withParts: readonly string[] = ["home", "section", "topic", "author"];
