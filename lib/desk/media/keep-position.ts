import "server-only";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { requirePermission } from "#lib/auth/permissions";
import { keepBytes, keepRow, type NewFile } from "#lib/desk/media/add-media";
import { checkSeenPosition, lockPlaced, lookAlike, unplaced } from "#lib/desk/media/lock-placed";
import { putFile } from "#lib/desk/media/put-file";
import { readPlaced } from "#lib/desk/media/read-picture";
import type { Seen } from "#lib/desk/seen-version";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import { inOwnFolder } from "#lib/platform/own-folder";
import { ok, type Result } from "#lib/platform/result";
import { openFile } from "#lib/platform/storage";

/**
 * Lets the files that readers get of a picture say where it was taken, and nothing else of what its camera wrote: the picture
 * itself and what is cut out of it, not the small squares that stand for people. They have addresses of their own; those of
 * the files without it answer 410, and pages that show the picture are made anew at once.
 */
export async function keepPosition(
  newsroom: Newsroom,
  { mediaId, version }: Seen & { mediaId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "media.manage");
  return inOwnFolder(async (folder) => {
    const placed = await readAnew(newsroom, mediaId, folder);
    return placed === null ? ok(null) : putPlaced(newsroom, { mediaId, version, placed });
  });
}

/** A picture that says where it was taken, and the hash of the file that it was made of. */
type Placed = { of: string; file: NewFile };

async function putPlaced(
  newsroom: Newsroom,
  { mediaId, version, placed }: Seen & { mediaId: string; placed: Placed },
): Promise<Result<null>> {
  const { hash } = await keepBytes(placed.file);
  return inOneTransaction(newsroom, async (tx) => {
    const found = await lockPlaced(tx, mediaId);
    const { media, isKept } = found;
    if (isKept) return ok(null);
    const seen = await checkSeenPosition(tx, newsroom, { version, ...found });
    if (!seen.ok) return seen;
    if (media.file.hash !== placed.of) throw new AppError("conflict", "Its file was replaced.");
    const file = await keepRow(tx, placed.file, hash);
    await lookAlike(tx, media.file, file);
    await tx.mediaPosition.update({ where: { mediaId }, data: { plainFileId: media.fileId } });
    return putFile(tx, newsroom, { media, file, action: "media.position_kept" });
  });
}

/** Made anew in a folder; null where readers have that already. */
async function readAnew({ db }: Newsroom, mediaId: string, folder: string): Promise<Placed | null> {
  requireId(mediaId, "There is no such picture or document.");
  const media = await db.media.findUnique({
    where: { id: mediaId },
    include: { file: true, position: true },
  });
  if (media === null) throw new AppError("not_found", "There is no such picture or document.");
  if (media.position === null) throw unplaced();
  if (media.position.plainFileId !== null) return null;
  const opened = await openFile(media.file.hash);
  if (opened === null) throw new AppError("not_found", "The file of this picture is missing.");
  const path = join(folder, "file");
  await pipeline(opened.stream, createWriteStream(path));
  return { of: media.file.hash, file: await readPlaced({ path }, media.position) };
}
