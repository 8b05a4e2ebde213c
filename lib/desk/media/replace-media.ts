import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { keepBytes, keepPositionOf, keepRow } from "#lib/desk/media/add-media";
import type { Came } from "#lib/desk/media/check-pdf";
import { lockMedia } from "#lib/desk/media/lock-media";
import { putFile } from "#lib/desk/media/put-file";
import { readNewFile } from "#lib/desk/media/read-upload";
import { checkSeenFile, type Seen } from "#lib/desk/seen-version";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { fail, ok, type Result } from "#lib/platform/result";

/** `version` is the hash of the file that whoever replaces it saw. */
export type MediaReplacement = Came & Seen & { mediaId: string };

const otherKind = {
  image: "This is a document, and a picture stands here. Choose a picture.",
  document: "This is a picture, and a document stands here. Choose a PDF.",
};

/**
 * Puts another file in the place of a picture's or document's: what is said of it stays, and so does wherever it is used.
 * Pages that show it are made anew at once, and the addresses of the old file answer 410 unless something else has it. Where
 * the new one was taken, readers' files do not say again before an editor wants it.
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
    const put = await putFile(tx, newsroom, { media, file: kept, action: "media.replaced" });
    if (put.ok) await keepPositionOf(tx, mediaId, file);
    return put;
  });
}
