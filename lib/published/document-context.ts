import "server-only";
import type { Document } from "#lib/content/document";
import { documentReferences } from "#lib/content/document-references";
import { publishedDb } from "#lib/platform/db";
import { findImages } from "#lib/published/images";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { DocumentContext } from "#lib/published/views";

/** Resolves what a document points to: live stories to their addresses, published pictures to their files. */
export async function getDocumentContext(document: Document): Promise<Kept<DocumentContext>> {
  const { storyIds, mediaIds } = documentReferences(document);
  const db = publishedDb();
  const query = { where: { id: { in: storyIds } }, select: { id: true, path: true } };
  const [articles, pages, images] = await Promise.all([
    storyIds.length === 0 ? [] : db.article.findMany(query),
    storyIds.length === 0 ? [] : db.page.findMany(query),
    findImages(mediaIds),
  ]);
  const storyPaths = Object.fromEntries([...articles, ...pages].map(({ id, path }) => [id, path]));
  const tags = [...storyIds.map(tagOf.card), ...mediaIds.map(tagOf.media)];
  return { value: { storyPaths, images }, tags };
}
