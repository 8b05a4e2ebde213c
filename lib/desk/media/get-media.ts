import "server-only";
import { may, requirePermission } from "#lib/auth/permissions";
import { type Focus, focusOf } from "#lib/content/crops";
import type { Position } from "#lib/content/position";
import { mayDescribe } from "#lib/desk/media/lock-media";
import { versionOf } from "#lib/desk/seen-version";
import { findWhereUsed, type WhereUsed } from "#lib/desk/where-used";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import type { Media, MediaFile, MediaPosition } from "#prisma/generated/client";

export type MediaDetail = Media & {
  file: MediaFile;
  /** Who brought it in; null where an archive or the demo did, or they are erased. */
  uploader: string | null;
  used: WhereUsed;
  /** Authors whose photo it is, and whether it is the logo of an edition. */
  photoOf: { id: string; name: string }[];
  logoOf: { id: string; name: string }[];
  /** Whether readers can load it. */
  isShown: boolean;
  mayDescribe: boolean;
  /** The same of what is looked at first, which belongs to the file: readers may see that under another name. */
  mayFocus: boolean;
  mayManage: boolean;
  /** What a form that changes it is opened with. */
  version: string;
  /** What is looked at first, which has a form of its own. */
  focus: Focus;
  focusVersion: string;
  /** Where it says it was taken, for who may describe it, and whether the files that readers get say so too; else null. */
  position: { at: Position; isKept: boolean; version: string } | null;
};

const missing = "There is no such picture or document.";

/** One picture or document whole: what is said of it, its file, and where it is used, by what readers see and by drafts. */
export async function getMedia({ db, actor }: Newsroom, mediaId: string): Promise<MediaDetail> {
  requirePermission(actor, "media.add");
  requireId(mediaId, missing);
  const media = await db.media.findUnique({
    where: { id: mediaId },
    include: {
      file: true,
      position: true,
      published: { select: { ownerId: true } },
      photoOf: { select: { id: true, labels: { orderBy: { edition: { position: "asc" } } } } },
    },
  });
  if (media === null) throw new AppError("not_found", missing);
  const { published, photoOf, position, ...row } = media;
  const owners = new Set(published.map(({ ownerId }) => ownerId));
  const ofFile = { media: { fileId: row.fileId } };
  const [used, editions, uploader, shownOfFile] = await Promise.all([
    findWhereUsed(db, "media", mediaId),
    db.edition.findMany({ where: { id: { in: [...owners] } }, select: { id: true, name: true } }),
    row.uploaderId === null ? null : db.user.findUnique({ where: { id: row.uploaderId } }),
    db.publishedMedia.count({ where: ofFile }),
  ]);
  const focus = focusOf(row.file);
  const isShown = owners.size > 0 && row.file.takenDownAt === null;
  const describes = mayDescribe(actor, { uploaderId: row.uploaderId, isShown: owners.size > 0 });
  return {
    ...row,
    uploader: uploader?.name ?? null,
    // A story is live; whether what is live of it shows this is another question.
    used: { ...used, uses: used.uses.map((use) => ({ ...use, isLive: owners.has(use.storyId) })) },
    photoOf: photoOf.map(({ id, labels }) => ({ id, name: labels[0]?.name ?? "Without a name" })),
    logoOf: editions,
    isShown,
    mayDescribe: describes,
    mayFocus:
      row.kind === "image" &&
      mayDescribe(actor, { uploaderId: row.uploaderId, isShown: shownOfFile > 0 }),
    mayManage: may(actor, "media.manage"),
    version: versionOf.media(row),
    focus,
    focusVersion: versionOf.focus(focus, row.file),
    position: position && describes ? positionOf(position, row.file) : null,
  };
}

function positionOf({ plainFileId, latitude, longitude }: MediaPosition, file: MediaFile) {
  const isKept = plainFileId !== null;
  return { at: { latitude, longitude }, isKept, version: versionOf.position({ isKept }, file) };
}
