import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Choices } from "#lib/migration/import-archive";
import { type ChosenAs, type ImportView, viewOfImport } from "#lib/migration/imports/import-view";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** How far back it looks: somebody who hands a site in by the year decides once. */
const mostAsked = 20;

/**
 * What was decided of the last archive of the same site that was let in: an archive that nobody has decided of yet
 * begins with it. It is kept with the archive, and so is where it comes from; null where there is none.
 */
export async function recallChoices(
  { db, actor }: Newsroom,
  { id, source }: { id: string; source: string },
): Promise<Choices | null> {
  requirePermission(actor, "structure.manage");
  const found = await db.import.findMany({
    where: { id: { not: id }, sources: { has: source }, stage: { in: ["importing", "done"] } },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take: mostAsked,
    include: { files: true },
  });
  const last = found.map((one) => viewOfImport(one, new Map())).find(isDecided);
  if (last === undefined) return null;
  const { mapping, sectionName } = last;
  await db.import.updateMany({
    where: { id },
    data: { mapping, sectionName: sectionName || null, chosenAs: namedAs(last) },
  });
  return { mapping, sectionName: sectionName || undefined };
}

function isDecided({ mapping: { categories, types }, sectionName }: ImportView): boolean {
  return sectionName !== "" || [categories, types].some((one) => Object.keys(one).length > 0);
}

function namedAs({ files, endedAt, createdAt }: ImportView): ChosenAs {
  const name = files.find(({ kind }) => kind === "export")?.name ?? "";
  return { name, at: (endedAt ?? createdAt).toISOString() };
}
