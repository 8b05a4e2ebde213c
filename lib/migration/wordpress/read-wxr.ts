import "server-only";
import type { ArchiveEntry } from "#lib/migration/archive-entry";
import { MigrationError } from "#lib/migration/migration-error";
import { decodeText } from "#lib/migration/text/decode-text";
import { makeWxrParser, type WxrLimits, wxrLimits } from "#lib/migration/wordpress/wxr-parser";

/**
 * The entries of a WordPress export in the order of the file: the site first, then authors, terms
 * and items. The file is streamed; besides the block just read, one entry is held at a time.
 *
 * A file that is not an export, is cut off, has invalid bytes, control characters, a DOCTYPE or
 * entities of its own throws `MigrationError` with the position, after every entry before that
 * position was given out: what an importer has written by then is whole.
 */
export async function* readWxr(
  source: AsyncIterable<Uint8Array>,
  limits: WxrLimits = wxrLimits,
): AsyncGenerator<ArchiveEntry> {
  const parser = makeWxrParser(limits);
  for await (const piece of decodeText(source)) {
    const failure = attempt(() => {
      if (piece.kind === "fault") throw new MigrationError(piece.sentence, parser.position);
      parser.write(piece.text);
    });
    yield* parser.entries.splice(0);
    if (failure !== null) throw failure.error;
  }
  const failure = attempt(() => parser.close());
  yield* parser.entries.splice(0);
  if (failure !== null) throw failure.error;
}

function attempt(step: () => void): { error: unknown } | null {
  try {
    step();
    return null;
  } catch (error) {
    return { error };
  }
}
