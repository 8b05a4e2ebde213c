import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { AuthorKind } from "#lib/content/kinds";
import { anyPart } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** How many authors a page of the list holds. */
export const authorsShown = 100;

export type AuthorRow = {
  id: string;
  kind: AuthorKind;
  names: { editionId: string; name: string }[];
  liveArticles: number;
};

/** Authors by a part of a name and by kind; who signs most first. */
export async function listAuthors(
  { db, actor }: Newsroom,
  { text = "", kind }: { text?: string | undefined; kind?: AuthorKind | undefined },
): Promise<AuthorRow[]> {
  requirePermission(actor, "author.manage");
  const authors = await db.author.findMany({
    where: {
      ...(kind !== undefined && { kind }),
      ...(text.trim() !== "" && { labels: { some: { name: anyPart(text) } } }),
    },
    orderBy: [{ bylines: { _count: "desc" } }, { id: "asc" }],
    take: authorsShown,
    include: {
      labels: { orderBy: { edition: { position: "asc" } } },
      _count: { select: { bylines: true } },
    },
  });
  return authors.map(({ id, kind: of, labels, _count }) => ({
    id,
    kind: of,
    names: labels.map(({ editionId, name }) => ({ editionId, name })),
    liveArticles: _count.bylines,
  }));
}
