import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { isId, requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import type { Prisma } from "#prisma/generated/client";
import type { FeedItemState } from "#prisma/generated/enums";

export const itemsShown = 40;

export type InboxFilter = {
  editionId: string;
  state: FeedItemState;
  /** A part of the title. */
  text?: string | undefined;
  sourceId?: string | undefined;
};

export type InboxRow = {
  id: string;
  title: string;
  href: string | null;
  summary: string;
  language: string | null;
  publishedAt: Date;
  source: { id: string; name: string; isTrusted: boolean };
  /** The names of other sources that tell the same. */
  alsoIn: string[];
  state: FeedItemState;
  storyId: string | null;
};

/** A page of the inbox, each thing once, the newest first, and where the next page begins; null at the end. */
export async function listInbox(
  { db, actor }: Newsroom,
  filter: InboxFilter,
  after: string | null = null,
): Promise<{ rows: InboxRow[]; next: string | null }> {
  requirePermission(actor, "story.write");
  requireId(filter.editionId, "There is no such edition.");
  const found = await db.feedItem.findMany({
    where: { ...whereOf(filter), ...(after !== null && behind(after)) },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: itemsShown + 1,
    include: {
      source: { select: { id: true, name: true, isTrusted: true } },
      doubles: { select: { source: { select: { name: true } } } },
    },
  });
  const shown = found.slice(0, itemsShown);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ doubles, source, ...item }) => ({
      ...item,
      source,
      alsoIn: [...new Set(doubles.map((double) => double.source.name))].filter(
        (name) => name !== source.name,
      ),
    })),
    next:
      found.length > itemsShown && last !== undefined
        ? `${last.publishedAt.toISOString()}_${last.id}`
        : null,
  };
}

function whereOf({
  editionId,
  state,
  text = "",
  sourceId,
}: InboxFilter): Prisma.FeedItemWhereInput {
  const words = text.trim();
  return {
    ...{ editionId, state, sameAsId: null },
    ...(words !== "" && {
      title: { contains: words.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const },
    }),
    // Somebody who looks at one source wants what it tells, whoever told it first.
    ...(sourceId !== undefined &&
      isId(sourceId) && { OR: [{ sourceId }, { doubles: { some: { sourceId } } }] }),
  };
}

const cursor = z.tuple([z.iso.datetime(), z.uuid()]);

function behind(text: string): Prisma.FeedItemWhereInput {
  const parsed = cursor.safeParse(text.split("_"));
  if (!parsed.success) {
    throw new AppError("invalid", "This page of the inbox cannot be found. Begin at the top.");
  }
  const [at, id] = parsed.data;
  const publishedAt = new Date(at);
  return { AND: [{ OR: [{ publishedAt: { lt: publishedAt } }, { publishedAt, id: { lt: id } }] }] };
}
