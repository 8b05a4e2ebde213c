import "server-only";
import type { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import { issuesOf } from "#lib/content/issues-of";
import { mediaTitle, mediaWords, undescribed } from "#lib/content/media-words";
import { lockMedia, mayDescribe } from "#lib/desk/media/lock-media";
import { checkSeen, type Seen, versionOf } from "#lib/desk/seen-version";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";
import { tagsOfMedia } from "#lib/publishing/media-tags";

const described = mediaWords.extend({ title: mediaTitle });

export type MediaDescription = Seen & { mediaId: string; words: z.input<typeof described> };

/**
 * Says what a picture or document is: title, alternative text or that it is decorative, caption, credit, licence, source,
 * day and place. Pages that show it are made anew at once. A picture without words for those who cannot see it is an
 * issue, and so is a save from before somebody else's.
 */
export async function describeMedia(
  newsroom: Newsroom,
  { mediaId, version, words }: MediaDescription,
): Promise<Result<null>> {
  const { actor } = newsroom;
  requirePermission(actor, "media.add");
  const read = described.safeParse(words);
  if (!read.success) return fail(...issuesOf(read.error));
  const { takenOn, ...said } = read.data;
  return inOneTransaction(newsroom, async (tx) => {
    const media = await lockMedia(tx, mediaId);
    const isShown = (await tx.publishedMedia.count({ where: { mediaId } })) > 0;
    const { uploaderId } = media;
    if (!mayDescribe(actor, { uploaderId, isShown })) requirePermission(actor, "media.manage");
    const isImage = media.kind === "image";
    if (isImage && said.alt === "" && !said.decorative) {
      return fail({ path: ["alt"], message: undescribed });
    }
    const seen = await checkSeen(tx, newsroom, {
      version,
      of: { entityType: "media", entityId: mediaId, action: "media.described" },
      now: versionOf.media(media),
      called: isImage ? "this picture" : "this document",
    });
    if (!seen.ok) return seen;
    const alt = said.decorative ? "" : said.alt;
    const day = takenOn === null ? null : new Date(takenOn);
    await tx.media.update({ where: { id: mediaId }, data: { ...said, alt, takenOn: day } });
    const facts = { action: "media.described", entityType: "media", entityId: mediaId };
    await recordEvent(tx, newsroom, facts);
    if (isShown) await invalidate(tx, { hard: await tagsOfMedia(tx, [mediaId]), soft: [] });
    return ok(null);
  });
}
