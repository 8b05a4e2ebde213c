import "server-only";
import { cutAround, focusOf } from "#lib/content/crops";
import { wholeCrop } from "#lib/content/renditions";
import { publishedDb } from "#lib/platform/db";
import type { AskedFile, AskedRendition } from "#lib/published/media-path";
import { tagOf } from "#lib/published/tags";
import type { Prisma } from "#prisma/generated/client";

/** Bytes that readers may have; of a document also what it is called. */
export type PublishedFile = {
  hash: string;
  mediaType: string;
  /** Since when these bytes stand at the address. */
  modifiedAt: Date;
  /** What decides whether they stand there: the picture or document itself, and the articles and Pages that show it. */
  tags: string[];
  title?: string;
};

const isPublished = { takenDownAt: null, media: { some: { published: { some: {} } } } };
const select = { hash: true, mediaType: true };
/** What is shown in more places than front caches are told of one by one goes by all of them at once. */
const mostNamed = 1_000;
const ofFile = {
  ...{ createdAt: true, renderedAt: true, lightenedAt: true, cutAt: true },
  media: { select: { id: true, published: { select: { ownerId: true }, take: mostNamed } } },
} satisfies Prisma.MediaFileSelect;
type FileRow = Prisma.MediaFileGetPayload<{ select: typeof ofFile }>;

/** A file by its hash, or a rendition of it, if something published shows or offers it; others are for sessions alone. */
export async function findPublishedFile({
  hash,
  rendition,
}: Pick<AskedFile, "hash" | "rendition">): Promise<PublishedFile | null> {
  const db = publishedDb();
  if (rendition !== null) return findRendition(hash, rendition);
  const whole = await db.mediaFile.findFirst({
    where: { hash, ...isPublished },
    select: { ...select, ...ofFile },
  });
  if (whole === null) return findRenditionItself(hash);
  const { mediaType, createdAt: modifiedAt } = whole;
  const file = { hash, mediaType, modifiedAt, tags: tagsOf(whole) };
  return { ...file, ...(await titleOf(file)) };
}

/** By the hash of its own bytes. */
async function findRenditionItself(hash: string): Promise<PublishedFile | null> {
  const found = await publishedDb().rendition.findFirst({
    where: { hash, file: isPublished },
    select: { ...select, file: { select: ofFile } },
  });
  return found && asMade(found, found.file);
}

/** What was cut around another point than its address says is not what was asked for. */
async function findRendition(hash: string, { cut, ...size }: AskedRendition) {
  const found = await publishedDb().rendition.findFirst({
    where: { ...size, crop: cut?.crop ?? wholeCrop, file: { hash, ...isPublished } },
    select: { ...select, file: { select: { ...ofFile, focusX: true, focusY: true, crops: true } } },
  });
  if (found === null) return null;
  const isIt = cut === undefined || cutAround(focusOf(found.file), cut.crop) === cut.around;
  return isIt ? asMade(found, found.file) : null;
}

/** When just this one was made is not known, but when the last of them was. */
function asMade({ hash, mediaType }: Pick<PublishedFile, "hash" | "mediaType">, file: FileRow) {
  const made = [file.createdAt, file.renderedAt, file.lightenedAt, file.cutAt];
  const last = Math.max(...made.map((date) => date?.getTime() ?? 0));
  return { hash, mediaType, modifiedAt: new Date(last), tags: tagsOf(file) };
}

function tagsOf({ media }: Pick<FileRow, "media">): string[] {
  const owners = media.flatMap(({ published }) => published.map(({ ownerId }) => ownerId));
  return [
    ...media.map(({ id }) => tagOf.media(id)),
    ...[...new Set(owners)].map((id) => tagOf.article(id)),
  ];
}

/** What readers clicked on where an article offers a document, or else what it is called at the desk. */
async function titleOf({
  hash,
  mediaType,
}: Pick<PublishedFile, "hash" | "mediaType">): Promise<{ title?: string }> {
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
