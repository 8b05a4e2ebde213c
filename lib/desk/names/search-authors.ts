import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { anyPart, type Found, offered, type Search } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";

/** People and organisations that sign, by name. */
export async function searchAuthors({ db, actor }: Newsroom, search: Search): Promise<Found[]> {
  requirePermission(actor, "story.write");
  requireId(search.editionId, "There is no such edition.");
  const { editionId, text } = search;
  const labels = await db.authorLabel.findMany({
    where: { editionId, name: anyPart(text) },
    orderBy: { name: "asc" },
    take: offered,
    select: { authorId: true, name: true, author: { select: { kind: true } } },
  });
  return labels.map(({ authorId, name, author }) => ({
    id: authorId,
    label: name,
    note: author.kind,
  }));
}
