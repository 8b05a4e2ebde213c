import "server-only";
import { readGhost } from "#lib/migration/ghost/read-ghost";
import {
  type ArchiveImport,
  type ArchiveImported,
  importArchive,
} from "#lib/migration/import-archive";
import type { Newsroom } from "#lib/newsroom/newsroom";

export type GhostImport = ArchiveImport & {
  /** The bytes of the export (JSON of Ghost 0 to 6). */
  source: AsyncIterable<Uint8Array>;
  /** Where the old site stood: exports of Ghost do not say. */
  address?: string | undefined;
};

/**
 * Moves a Ghost archive in, as `importArchive` does. Tags become topics; with the rule `categories` the primary tag of
 * each post is its section. A file that is broken ends it with the position, before anything has come.
 */
export async function importGhost(
  newsroom: Newsroom,
  { source, address, sections = "auto", ...options }: GhostImport,
): Promise<ArchiveImported> {
  const isSections = sections === "categories";
  const tags = isSections ? "first is category" : "alike";
  return importArchive(newsroom, readGhost(source, { address, tags }), {
    ...options,
    sections: isSections ? "categories" : "one",
  });
}
