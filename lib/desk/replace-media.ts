import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { keepBytes, keepRow } from "#lib/desk/add-media";
import type { Came } from "#lib/desk/check-pdf";
import { cutSquares } from "#lib/desk/cut-squares";
import { lockMedia } from "#lib/desk/lock-media";
import { readNewFile } from "#lib/desk/read-upload";
import { checkSeenFile, type Seen } from "#lib/desk/seen-version";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";
import { tagsOfMedia } from "#lib/publishing/media-tags";

/** `version` is the hash of the file that whoever replaces it saw. */
export type MediaReplacement = Came & Seen & { mediaId: string };

const otherKind = {
  image: "This is a document, and a picture stands here. Choose a picture.",
  document: "This is a picture, and a document stands here. Choose a PDF.",
};

/**
 * Puts another file in the place of a picture's or document's: what is said of it stays, and so does wherever it is used.
 * Pages that show it are made anew at once, and the addresses of the old file answer 410 unless something else has it.
 * A file that somebody else has put there meanwhile is not replaced unseen: that is an issue.
 */
export async function replaceMedia(
  newsroom: Newsroom,
  replacement: MediaReplacement,
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "media.manage");
  const { mediaId, version } = replacement;
  const read = await readNewFile(replacement);
  if (!read.ok) return read;
  const { kind, file } = read.value;
  const { hash } = await keepBytes(file);
  return inOneTransaction(newsroom, async (tx) => {
    const media = await lockMedia(tx, mediaId);
    if (media.kind !== kind) return fail({ path: ["file"], message: otherKind[media.kind] });
    const kept = await keepRow(tx, file, hash);
    if (kept.id === media.fileId) return ok(null);
    const seen = await checkSeenFile(tx, newsroom, { version, mediaId, now: media.file.hash });
    if (!seen.ok) return seen;
    const isPhoto = (await tx.author.count({ where: { photoId: mediaId } })) > 0;
    const squares = isPhoto ? await cutSquares(kept) : ok([]);
    if (!squares.ok) return squares;
    await tx.rendition.createMany({ data: squares.value, skipDuplicates: true });
    await tx.media.update({ where: { id: mediaId }, data: { fileId: kept.id } });
    await recordEvent(tx, newsroom, {
      action: "media.replaced",
      entityType: "media",
      entityId: mediaId,
      data: { before: media.file.hash, after: hash },
    });
    await invalidate(tx, { hard: await tagsOfMedia(tx, [mediaId]), soft: [] });
    return ok(null);
  });
}
