import "server-only";
import type { Document } from "#lib/content/document";
import { documentReferences } from "#lib/content/document-references";
import { type AroundQuery, type AroundRow, findAround, noWords } from "#lib/published/around";
import { findImages } from "#lib/published/images";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { DocumentContext } from "#lib/published/views";
import { Prisma } from "#prisma/generated/client";

/** Resolves what a document points to: live stories to their addresses, published pictures to their files. */
export async function getDocumentContext(document: Document): Promise<Kept<DocumentContext>> {
  const { storyIds } = documentReferences(document);
  const rows = storyIds.length === 0 ? [] : await findAround([linkedQuery(document)]);
  return contextAmong(rows, document);
}

/** The live stories that a document points to. */
export function linkedQuery(document: Document): AroundQuery {
  const { storyIds } = documentReferences(document);
  return Prisma.sql`
    SELECT 'linked' AS "part", "id", "path", "headline", ${noWords}, NULL::text[] AS "topicIds", 0 AS "place"
    FROM "Article" WHERE "id" = ANY(${storyIds}::uuid[])
    UNION ALL
    SELECT 'linked', "id", "path", "title", ${noWords}, NULL::text[], 0
    FROM "Page" WHERE "id" = ANY(${storyIds}::uuid[])`;
}

/** The same when these have been found. */
export async function contextAmong(
  rows: AroundRow[],
  document: Document,
): Promise<Kept<DocumentContext>> {
  const { storyIds, mediaIds } = documentReferences(document);
  const storyPaths = Object.fromEntries(
    rows.flatMap(({ part, id, path }) => (part === "linked" && path !== null ? [[id, path]] : [])),
  );
  const tags = [...storyIds.map(tagOf.card), ...mediaIds.map(tagOf.media)];
  return { value: { storyPaths, images: await findImages(mediaIds) }, tags };
}
