import "server-only";
import { sourceSiteOf, unknownAddress } from "#lib/migration/addresses/source-site";
import { readGhost } from "#lib/migration/ghost/read-ghost";
import {
  type ArchiveImport,
  type ArchiveImported,
  importArchive,
} from "#lib/migration/import-archive";
import { importRedirects } from "#lib/migration/redirects/import-redirects";
import type { Redirect } from "#lib/migration/redirects/read-redirects";
import { listEditions } from "#lib/newsroom/editions";
import type { Newsroom } from "#lib/newsroom/newsroom";

export type GhostImport = ArchiveImport & {
  /** The bytes of the export (JSON of Ghost 0 to 6). */
  source: AsyncIterable<Uint8Array>;
  /** Where the old site stood: exports of Ghost do not say. */
  address?: string | undefined;
  /** What the old site led on, from its file of redirects. */
  redirects?: Redirect[] | undefined;
};

/**
 * Moves a Ghost archive in, as `importArchive` does. Tags become topics; with the rule `categories` the primary tag of
 * each post is its section. What the old site led on comes last, when what it leads to is here. A file that is broken ends it with the position, before anything has come.
 */
export async function importGhost(
  newsroom: Newsroom,
  { source, address, redirects = [], sections = "auto", ...options }: GhostImport,
): Promise<ArchiveImported> {
  const isSections = sections === "categories";
  const tags = isSections ? "first is category" : "alike";
  const imported = await importArchive(newsroom, readGhost(source, { address, tags }), {
    ...options,
    sections: isSections ? "categories" : "one",
  });
  const { report, foreseen, end } = imported;
  if (end.kind !== "whole" || redirects.length === 0) return imported;
  const editions = await listEditions(newsroom.db);
  const edition = editions.find(({ code }) => code === report.edition);
  const site = sourceSiteOf({ system: "ghost", addresses: [address ?? unknownAddress] });
  const editionId = edition?.id ?? "";
  const { since = null } = options;
  await importRedirects(newsroom, { redirects, site, editionId, report, foreseen, since });
  return imported;
}
