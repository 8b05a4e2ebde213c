import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { squareCrop } from "#lib/content/renditions";
import { cutSquares } from "#lib/desk/media/cut-squares";
import { lockAuthor } from "#lib/desk/names/lock-labelled";
import { checkSeen, type Seen, versionOf } from "#lib/desk/seen-version";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { isId } from "#lib/newsroom/require-id";
import { fail, ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";
import { tagsOfLabelled } from "#lib/publishing/labelled-tags";
import type { Rendition } from "#prisma/generated/client";

export type AuthorPhoto = Seen & {
  authorId: string;
  /** The picture of the library that stands for the author; none when null. */
  mediaId: string | null;
};

/**
 * Chooses the picture that stands for an author in every edition, or takes it away: beside the name over each article
 * they signed, and on their page. It is cut to a square for that. Readers can load it from then on; one that was taken
 * away they cannot, unless something else shows it.
 */
export async function setAuthorPhoto(
  newsroom: Newsroom,
  { authorId, version, mediaId }: AuthorPhoto,
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "author.manage");
  const squares = mediaId === null ? ok([]) : await findSquares(newsroom, mediaId);
  if (!squares.ok) return squares;
  return inOneTransaction(newsroom, async (tx) => {
    const author = await lockAuthor(tx, authorId);
    const seen = await checkSeen(tx, newsroom, {
      version,
      of: { entityType: "author", entityId: authorId, action: "author.photo_changed" },
      now: versionOf.photo(author),
      called: "this photo",
    });
    if (!seen.ok) return seen;
    await tx.rendition.createMany({ data: squares.value, skipDuplicates: true });
    await tx.author.update({ where: { id: authorId }, data: { photoId: mediaId } });
    await tx.publishedMedia.deleteMany({ where: { ownerId: authorId } });
    if (mediaId !== null) await tx.publishedMedia.create({ data: { ownerId: authorId, mediaId } });
    await recordEvent(tx, newsroom, {
      action: "author.photo_changed",
      entityType: "author",
      entityId: authorId,
      data: { mediaId },
    });
    const { hard } = await tagsOfLabelled(tx, "author", [authorId]);
    await invalidate(tx, { hard, soft: [] });
    return ok(null);
  });
}

/** The squares of a picture, cut now unless they were before; what is no picture is an issue. */
async function findSquares({ db }: Newsroom, mediaId: string): Promise<Result<Rendition[]>> {
  const media = isId(mediaId)
    ? await db.media.findUnique({
        where: { id: mediaId },
        include: { file: { include: { renditions: { where: { crop: squareCrop } } } } },
      })
    : null;
  if (media?.kind !== "image" || media.file.takenDownAt !== null) {
    const message = "This is no picture of the newsroom. Choose another.";
    return fail({ path: ["photo"], message });
  }
  const { renditions, ...file } = media.file;
  return renditions.length > 0 ? ok(renditions) : cutSquares(file);
}
