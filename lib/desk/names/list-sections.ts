import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";

export type SectionRow = {
  id: string;
  names: { editionId: string; name: string }[];
  liveArticles: number;
};

/** All sections in the order of the navigation. */
export async function listSections({ db, actor }: Newsroom): Promise<SectionRow[]> {
  requirePermission(actor, "structure.manage");
  const sections = await db.section.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: {
      labels: { orderBy: { edition: { position: "asc" } } },
      _count: { select: { articles: true } },
    },
  });
  return sections.map(({ id, labels, _count }) => ({
    id,
    names: labels.map(({ editionId, name }) => ({ editionId, name })),
    liveArticles: _count.articles,
  }));
}
