import "server-only";
import type { ArchiveEntry } from "#lib/migration/archive-entry";
import { authorsOf, restOf, siteOf, termsOf } from "#lib/migration/ghost/ghost-entries";
import { itemOf } from "#lib/migration/ghost/ghost-item";
import type { GhostRow } from "#lib/migration/ghost/ghost-row";
import { makeGhostTables, type TagReading } from "#lib/migration/ghost/ghost-tables";
import {
  type JsonLimits,
  type JsonRow,
  jsonLimits,
  makeJsonRows,
} from "#lib/migration/ghost/json-rows";
import { makeSpool } from "#lib/migration/items/spool";
import { type FilePosition, MigrationError } from "#lib/migration/migration-error";
import { decodeText } from "#lib/migration/text/decode-text";

export type GhostReading = {
  /** Where the old site stood: exports of Ghost do not say. */
  address?: string | undefined;
  tags: TagReading;
  limits?: JsonLimits | undefined;
};

type Post = { line: number; row: GhostRow };

/**
 * The entries of a Ghost export (versions 0 to 6): the site first, then authors, tags and posts. As the tables that tell
 * of posts stand behind them, posts wait on the disk while the file is read; one row is held at a time.
 *
 * A file that is not an export, is cut off, has invalid bytes or is no JSON throws `MigrationError` with the position,
 * before anything of it was given out.
 */
export async function* readGhost(
  source: AsyncIterable<Uint8Array>,
  { address, tags, limits = jsonLimits }: GhostReading,
): AsyncGenerator<ArchiveEntry> {
  const posts = makeSpool<Post>();
  try {
    const { tables, add } = makeGhostTables();
    for await (const { table, json, line } of rowsOf(source, limits)) {
      const row: unknown = JSON.parse(json);
      if (typeof row !== "object" || row === null || Array.isArray(row)) continue;
      add(table, row as GhostRow);
      if (table === "posts") posts.add({ line, row: withoutDoubles(row as GhostRow) });
    }
    const site = siteOf(tables, address);
    yield site;
    yield restOf(tables);
    yield* authorsOf(tables, site);
    yield* termsOf(tables, tags);
    for await (const post of posts.read()) yield itemOf(post, { tables, site, tags });
  } finally {
    await posts.remove();
  }
}

/** Ghost keeps the words of a post once more for its search. */
function withoutDoubles({ plaintext: _, amp: __, ...row }: GhostRow): GhostRow {
  return row;
}

async function* rowsOf(
  source: AsyncIterable<Uint8Array>,
  limits: JsonLimits,
): AsyncGenerator<JsonRow> {
  const reader = makeJsonRows(limits);
  let isStarted = false;
  for await (const piece of decodeText(source)) {
    if (piece.kind === "fault") throw new MigrationError(piece.sentence, reader.position);
    if (!isStarted) checkStart(piece.text, reader.position);
    isStarted ||= piece.text.trim() !== "";
    reader.write(piece.text);
    yield* reader.rows.splice(0);
  }
  reader.close();
  yield* reader.rows.splice(0);
}

function checkStart(text: string, position: FilePosition): void {
  const first = text.trimStart().charAt(0);
  if (first === "<")
    throw new MigrationError(
      "This is XML or HTML, not a Ghost export. What WordPress exported is imported as “wordpress”.",
      position,
    );
  if (first !== "" && first !== "{" && first !== "[")
    throw new MigrationError("This is not a JSON file.", position);
}
