import "server-only";
import { publishedDb } from "#lib/platform/db";

/** A file by its hash, or a rendition of it, if something published shows or offers it; others are for sessions alone. */
export async function findPublishedFile(hash: string): Promise<{ mediaType: string } | null> {
  const media = { some: { published: { some: {} } } };
  const select = { mediaType: true };
  return (
    (await publishedDb().mediaFile.findFirst({ where: { hash, media }, select })) ??
    (await publishedDb().rendition.findFirst({ where: { hash, file: { media } }, select }))
  );
}
