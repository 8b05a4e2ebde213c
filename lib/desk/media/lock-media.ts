import "server-only";
import { type Actor, userIdOf } from "#lib/auth/actor";
import { may } from "#lib/auth/permissions";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import type { Media, MediaFile } from "#prisma/generated/client";

const missing = "There is no such picture or document.";

export type LockedMedia = Media & { file: MediaFile };

/** Loads a picture or document for a change and keeps everybody else from changing it. */
export async function lockMedia(tx: Tx, id: string): Promise<LockedMedia> {
  requireId(id, missing);
  await tx.$queryRaw`SELECT 1 FROM "Media" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const media = await tx.media.findUnique({ where: { id }, include: { file: true } });
  if (media === null) throw new AppError("not_found", missing);
  return media;
}

/** The same with its file: nobody else shows the file meanwhile, takes it down or removes its last use. */
export async function lockMediaFile(tx: Tx, id: string): Promise<LockedMedia> {
  const { fileId } = await lockMedia(tx, id);
  await tx.$queryRaw`SELECT 1 FROM "MediaFile" WHERE "id" = ${fileId}::uuid FOR UPDATE`;
  return tx.media.findUniqueOrThrow({ where: { id }, include: { file: true } });
}

/** Whether somebody may say what this shows: editors of everything, who brought it in until readers see it. */
export function mayDescribe(
  actor: Actor,
  { uploaderId, isShown }: { uploaderId: string | null; isShown: boolean },
): boolean {
  if (may(actor, "media.manage")) return true;
  return uploaderId !== null && uploaderId === userIdOf(actor) && !isShown;
}
