import "server-only";
import { publishedRows } from "#lib/platform/db";
import type { SitemapMonth } from "#lib/published/sitemaps/entry";

export type MonthCount = { month: SitemapMonth; count: number; lastModified: string };

type Row = { month: SitemapMonth; count: number; changedAt: Date };

/**
 * The months of an edition with articles that search engines may list, the newest first: how many, and when something
 * there last came, changed or went, whatever dates the articles bear. It reads indexes alone, however large the texts are.
 */
export async function listSitemapMonths(editionId: string): Promise<MonthCount[]> {
  const rows = await publishedRows<Row>`
    SELECT to_char("publishedOn", 'YYYY-MM') AS "month", sum("count")::int AS "count", max("changedAt") AS "changedAt"
    FROM (
      SELECT "publishedOn", count(*) AS "count", max("writtenAt") AS "changedAt" FROM "Article"
      WHERE "editionId" = ${editionId}::uuid AND NOT "noindex" AND "canonicalUrl" IS NULL
      GROUP BY "publishedOn"
      UNION ALL
      SELECT "publishedOn", 0, max("writtenAt") FROM "Article"
      WHERE "editionId" = ${editionId}::uuid AND ("noindex" OR "canonicalUrl" IS NOT NULL)
      GROUP BY "publishedOn"
      UNION ALL
      SELECT "publishedOn", 0, max("withdrawnAt") FROM "Withdrawal"
      WHERE "editionId" = ${editionId}::uuid AND "publishedOn" IS NOT NULL
      GROUP BY "publishedOn"
    ) AS "days"
    GROUP BY 1 HAVING sum("count") > 0 ORDER BY 1 DESC`;
  return rows.map(({ changedAt, ...month }) => ({
    ...month,
    lastModified: changedAt.toISOString(),
  }));
}
