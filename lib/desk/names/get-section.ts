import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { versionOf } from "#lib/desk/seen-version";
import { findWhereUsed, type WhereUsed } from "#lib/desk/where-used";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import type { SectionLabel } from "#prisma/generated/client";

export type SectionDetail = {
  id: string;
  labels: SectionLabel[];
  liveArticles: number;
  used: WhereUsed;
  /** What a form that changes it is opened with. */
  version: string;
};

const missing = "There is no such section.";

/** One section whole, with the stories that stand in it. */
export async function getSection(
  { db, actor }: Newsroom,
  sectionId: string,
): Promise<SectionDetail> {
  requirePermission(actor, "structure.manage");
  requireId(sectionId, missing);
  const section = await db.section.findUnique({
    where: { id: sectionId },
    include: {
      labels: { orderBy: { edition: { position: "asc" } } },
      _count: { select: { articles: true } },
    },
  });
  if (section === null) throw new AppError("not_found", missing);
  const { id, labels, _count } = section;
  const used = await findWhereUsed(db, "section", id);
  return { id, labels, liveArticles: _count.articles, used, version: versionOf.section(section) };
}
