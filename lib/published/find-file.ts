import "server-only";
import { cutAround, focusOf } from "#lib/content/crops";
import { wholeCrop } from "#lib/content/renditions";
import { publishedDb } from "#lib/platform/db";
import type { AskedFile, AskedRendition } from "#lib/published/media-path";

/** Bytes that readers may have; of a document also what it is called. */
export type PublishedFile = { hash: string; mediaType: string; title?: string };

const isPublished = { takenDownAt: null, media: { some: { published: { some: {} } } } };
const select = { hash: true, mediaType: true };

/** A file by its hash, or a rendition of it, if something published shows or offers it; others are for sessions alone. */
export async function findPublishedFile({
  hash,
  rendition,
}: Pick<AskedFile, "hash" | "rendition">): Promise<PublishedFile | null> {
  const db = publishedDb();
  if (rendition !== null) return findRendition(hash, rendition);
  const whole = await db.mediaFile.findFirst({ where: { hash, ...isPublished }, select });
  if (whole !== null) return { ...whole, ...(await titleOf(whole)) };
  return db.rendition.findFirst({ where: { hash, file: isPublished }, select });
}

/** What was cut around another point than its address says is not what was asked for. */
async function findRendition(hash: string, { cut, ...size }: AskedRendition) {
  const found = await publishedDb().rendition.findFirst({
    where: { ...size, crop: cut?.crop ?? wholeCrop, file: { hash, ...isPublished } },
    select: { ...select, file: { select: { focusX: true, focusY: true, crops: true } } },
  });
  if (found === null) return null;
  const { file, ...rendition } = found;
  const isIt = cut === undefined || cutAround(focusOf(file), cut.crop) === cut.around;
  return isIt ? rendition : null;
}

/** What readers clicked on where an article offers a document, or else what it is called at the desk. */
async function titleOf({ hash, mediaType }: PublishedFile): Promise<{ title?: string }> {
  if (mediaType.startsWith("image/")) return {};
  const media = await publishedDb().media.findMany({
    where: { file: { hash }, published: { some: {} } },
    select: { id: true, title: true },
  });
  const offered = await publishedDb().articleAttachment.findFirst({
    where: { mediaId: { in: media.map(({ id }) => id) } },
    orderBy: [{ articleId: "desc" }],
    select: { title: true },
  });
  const title = offered?.title || media.find((one) => one.title !== "")?.title;
  return title === undefined ? {} : { title };
}

/** Whether a file, or what a rendition is of, was taken down, or another has taken its place: it does not come back. */
export async function isFileGone({ hash }: Pick<AskedFile, "hash">): Promise<boolean> {
  const isGone = { OR: [{ takenDownAt: { not: null } }, { media: { none: {} } }] };
  const [files, renditions] = await Promise.all([
    publishedDb().mediaFile.count({ where: { hash, ...isGone } }),
    publishedDb().rendition.count({ where: { hash, file: isGone } }),
  ]);
  return files + renditions > 0;
}
