import "server-only";
import { publishedRows } from "#lib/platform/db";
import { mediaPath } from "#lib/published/media-path";
import { type SitemapEntry, type SitemapMonth, sitemapLength } from "#lib/published/sitemaps/entry";
import { Prisma } from "#prisma/generated/client";

/** Articles read at a time: more are never in memory. */
const portionLength = 1_000;
/** A search engine that has so many pictures of a page finds the others on it. */
const mostImages = 5;

type Row = {
  id: string;
  /** As text: it is only handed back. */
  date: string;
  path: string;
  modifiedAt: Date;
  files: { hash: string; mediaType: string }[] | null;
};

type File = { editionId: string; month: SitemapMonth; number: number };

/**
 * The articles of one file of a month, in the order of their dates and a thousand at a time; nothing where there is no
 * such file. Those that search engines may not list, or list elsewhere, are not among them.
 */
export async function* listMonthArticles(file: File): AsyncGenerator<SitemapEntry[]> {
  let after: Row | undefined;
  for (let left = sitemapLength; left > 0; left -= portionLength) {
    const rows = await readPortion(file, after);
    if (rows.length > 0) yield rows.map(entryOf);
    after = rows.at(-1);
    if (rows.length < portionLength) return;
  }
}

function entryOf({ path, modifiedAt, files }: Row): SitemapEntry {
  return { path, lastModified: modifiedAt.toISOString(), images: (files ?? []).map(mediaPath) };
}

/** Whoever goes on knows where the last portion ended; whoever begins counts to the beginning of the file. */
function readPortion({ editionId, month, number }: File, after: Row | undefined): Promise<Row[]> {
  const first = `${month}-01`;
  const begun =
    after && Prisma.sql`AND ("publishedOn", "id") > (${after.date}::date, ${after.id}::uuid)`;
  const skipped = after === undefined ? (number - 1) * sitemapLength : 0;
  return publishedRows<Row>`
    SELECT "page"."id"::text AS "id", "page"."publishedOn"::text AS "date", "page"."path", "page"."modifiedAt",
      "shown"."files"
    FROM (
      SELECT "id", "publishedOn", "path", "modifiedAt" FROM "Article"
      WHERE "editionId" = ${editionId}::uuid AND NOT "noindex" AND "canonicalUrl" IS NULL
        AND "publishedOn" >= ${first}::date AND "publishedOn" < ${first}::date + interval '1 month'
        ${begun ?? Prisma.empty}
      ORDER BY "publishedOn", "id" OFFSET ${skipped} LIMIT ${portionLength}
    ) AS "page"
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('hash', "hash", 'mediaType', "mediaType")) AS "files" FROM (
        SELECT "hash", "mediaType" FROM "PublishedMedia"
        JOIN "Media" ON "Media"."id" = "mediaId" AND "Media"."kind" = 'image'
        JOIN "MediaFile" ON "MediaFile"."id" = "fileId" AND "takenDownAt" IS NULL
        WHERE "ownerId" = "page"."id" ORDER BY "mediaId" LIMIT ${mostImages}
      ) AS "some"
    ) AS "shown" ON true
    ORDER BY "page"."publishedOn", "page"."id"`;
}
