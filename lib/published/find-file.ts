import "server-only";
import { publishedDb } from "#lib/platform/db";

/** A file by its hash, if something published shows or offers it; others are for sessions alone. */
export async function findPublishedFile(hash: string): Promise<{ mediaType: string } | null> {
  return publishedDb().mediaFile.findFirst({
    where: { hash, media: { some: { published: { some: {} } } } },
    select: { mediaType: true },
  });
}
