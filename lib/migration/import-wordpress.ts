import "server-only";
import {
  type ArchiveImport,
  type ArchiveImported,
  importArchive,
} from "#lib/migration/import-archive";
import { readWxr } from "#lib/migration/wordpress/read-wxr";
import type { Newsroom } from "#lib/newsroom/newsroom";

export type WordpressImport = ArchiveImport & {
  /** The bytes of the export (WXR 1.0 to 1.2). */
  source: AsyncIterable<Uint8Array>;
};

/** Moves a WordPress archive in, as `importArchive` does. A file that is broken ends it with the position. */
export async function importWordpress(
  newsroom: Newsroom,
  { source, ...options }: WordpressImport,
): Promise<ArchiveImported> {
  return importArchive(newsroom, readWxr(source), options);
}
