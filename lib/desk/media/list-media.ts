import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import type { MediaKind } from "#lib/content/kinds";
import { mediaName } from "#lib/content/media-words";
import { escapeLike } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import { Prisma } from "#prisma/generated/client";

/** How many pictures and documents a page of the library holds. */
export const mediaShown = 48;

/** What may be missing: nothing published and no story names it, or nobody said what it shows. */
export const mediaLacks = ["use", "alt"] as const;

export type MediaFilter = {
  /** A part of the title, alternative text, caption, credit or place. */
  text?: string | undefined;
  kind?: MediaKind | undefined;
  uploaderId?: string | undefined;
  /** Brought in from this instant on, and before that one. */
  from?: Date | undefined;
  before?: Date | undefined;
  lacks?: (typeof mediaLacks)[number] | undefined;
};

export type MediaRow = {
  id: string;
  kind: MediaKind;
  /** What it is called: its title, or the first words that are there. */
  name: string;
  credit: string;
  lacksAlt: boolean;
  isTakenDown: boolean;
  mediaType: string;
  bytes: number;
  width: number | null;
  height: number | null;
  colour: string | null;
  createdAt: Date;
};

/** A page of the library, the newest first, and where the next one begins; null at the end. */
export async function listMedia(
  { db, actor }: Newsroom,
  filter: MediaFilter,
  after: string | null = null,
): Promise<{ rows: MediaRow[]; next: string | null }> {
  requirePermission(actor, "media.add");
  const conditions = [Prisma.sql`TRUE`, ...narrowed(filter), ...(after ? [whereAfter(after)] : [])];
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT m."id" FROM "Media" m WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY m."createdAt" DESC, m."id" DESC LIMIT ${mediaShown + 1}`;
  const media = await db.media.findMany({
    where: { id: { in: found.slice(0, mediaShown).map(({ id }) => id) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: { file: true },
  });
  const last = media.at(-1);
  return {
    rows: media.map(({ id, kind, title, alt, decorative, caption, credit, createdAt, file }) => ({
      ...{ id, kind, credit, createdAt },
      name: mediaName({ title, alt, caption }),
      lacksAlt: kind === "image" && !decorative && alt.trim() === "",
      isTakenDown: file.takenDownAt !== null,
      ...{ mediaType: file.mediaType, bytes: file.bytes, colour: file.colour },
      ...{ width: file.width, height: file.height },
    })),
    next:
      found.length > mediaShown && last !== undefined
        ? `${last.createdAt.toISOString()}_${last.id}`
        : null,
  };
}

/** Who has brought something in, by name, for whoever looks for what they brought. */
export async function listUploaders({
  db,
  actor,
}: Newsroom): Promise<{ id: string; name: string }[]> {
  requirePermission(actor, "media.add");
  return db.$queryRaw<{ id: string; name: string }[]>`
    SELECT u."id", u."name" FROM "User" u
    WHERE EXISTS (SELECT 1 FROM "Media" m WHERE m."uploaderId" = u."id") ORDER BY u."name", u."id"`;
}

const said = ["title", "alt", "caption", "credit", "place"].map((name) =>
  Prisma.raw(`m."${name}"`),
);

function narrowed({ text = "", kind, uploaderId, from, before, lacks }: MediaFilter): Prisma.Sql[] {
  const part = `%${escapeLike(text)}%`;
  const ways = said.map((column) => Prisma.sql`${column} ILIKE ${part}`);
  return [
    ...(text.trim() === "" ? [] : [Prisma.sql`(${Prisma.join(ways, " OR ")})`]),
    ...(kind === undefined ? [] : [Prisma.sql`m."kind" = ${kind}::"MediaKind"`]),
    ...(uploaderId === undefined ? [] : [Prisma.sql`m."uploaderId" = ${uploaderId}::uuid`]),
    ...(from === undefined ? [] : [Prisma.sql`m."createdAt" >= ${from}`]),
    ...(before === undefined ? [] : [Prisma.sql`m."createdAt" < ${before}`]),
    ...(lacks === undefined ? [] : [lacks === "use" ? unused : undescribed]),
  ];
}

const undescribed = Prisma.sql`
  m."kind" = 'image' AND NOT m."decorative" AND btrim(m."alt") = ''`;

const unused = Prisma.sql`
  NOT EXISTS (SELECT 1 FROM "PublishedMedia" p WHERE p."mediaId" = m."id")
  AND NOT EXISTS (SELECT 1 FROM "Reference" r WHERE r."toType" = 'media' AND r."toId" = m."id")
  AND NOT EXISTS (SELECT 1 FROM "Author" a WHERE a."photoId" = m."id")`;

const cursor = z.tuple([z.iso.datetime(), z.uuid()]);

function whereAfter(text: string): Prisma.Sql {
  const parsed = cursor.safeParse(text.split("_"));
  if (!parsed.success) {
    throw new AppError("invalid", "This page of the library cannot be found. Begin at the top.");
  }
  const [at, id] = parsed.data;
  return Prisma.sql`(m."createdAt", m."id") < (${new Date(at)}, ${id}::uuid)`;
}
