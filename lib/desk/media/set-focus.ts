import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { type Focus, focusOf, focusSchema } from "#lib/content/crops";
import { issuesOf } from "#lib/content/issues-of";
import { lockMediaFile, mayDescribe } from "#lib/desk/media/lock-media";
import { lookAt } from "#lib/desk/media/look-at";
import { checkSeen, type Seen, versionOf } from "#lib/desk/seen-version";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";
import { namesOfFiles, tagsOfMedia } from "#lib/publishing/media-tags";

export type FocusSet = Seen & Focus & { mediaId: string };

/**
 * Says what is looked at first in a picture, and for a form that should show another part, its own middle. Cards show that
 * part at once; the crops of it are cut again, and until they are, none is used.
 */
export async function setFocus(
  newsroom: Newsroom,
  { mediaId, version, ...said }: FocusSet,
): Promise<Result<null>> {
  const { actor } = newsroom;
  requirePermission(actor, "media.add");
  const read = focusSchema.safeParse(said);
  if (!read.success) return fail(...issuesOf(read.error));
  return inOneTransaction(newsroom, async (tx) => {
    const { uploaderId, kind, file } = await lockMediaFile(tx, mediaId);
    // What is looked at belongs to the file: whatever else stands for the same one shows it too.
    const isShown = (await tx.publishedMedia.count({ where: { media: { fileId: file.id } } })) > 0;
    if (!mayDescribe(actor, { uploaderId, isShown })) requirePermission(actor, "media.manage");
    if (kind !== "image") return fail({ path: [], message: "This is no picture." });
    const seen = await checkSeen(tx, newsroom, {
      version,
      of: { entityType: "media", entityId: mediaId, action: "media.focus_set" },
      now: versionOf.focus(focusOf(file), file),
      called: "what is looked at",
    });
    if (!seen.ok) return seen;
    await lookAt(tx, file.id, read.data);
    const facts = { action: "media.focus_set", entityType: "media", entityId: mediaId };
    await recordEvent(tx, newsroom, facts);
    const hard = await tagsOfMedia(tx, await namesOfFiles(tx, [file.id]));
    await invalidate(tx, { hard, soft: [] });
    return ok(null);
  });
}
