import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Choices } from "#lib/migration/import-archive";
import { type ChosenAs, type ImportView, viewOfImport } from "#lib/migration/imports/import-view";
import type { ImportMapping } from "#lib/migration/items/import-mapping";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** How far back it looks: somebody who hands a site in by the year decides once. */
const mostAsked = 20;

/**
 * What was decided of the last archive of the same site that was let in: an archive that nobody has decided of yet
 * begins with it. Of categories and kinds of posts that the last one lacked, it is what was decided when they last
 * came. It is kept with the archive, and so is where it comes from; null where there is none.
 */
export async function recallChoices(
  { db, actor }: Newsroom,
  { id, source }: { id: string; source: string },
): Promise<Choices | null> {
  requirePermission(actor, "structure.manage");
  const letIn = await db.$queryRaw<{ id: string; at: Date }[]>`
    SELECT i."id", max(e."at") AS "at" FROM "Import" i
    JOIN "Event" e ON e."entityType" = 'import' AND e."entityId" = i."id" AND e."action" = 'import.begun'
    WHERE i."id" <> ${id}::uuid AND ${source} = ANY(i."sources")
    GROUP BY i."id" ORDER BY 2 DESC, 1 DESC LIMIT ${mostAsked}`;
  const found = await db.import.findMany({
    where: { id: { in: letIn.map((one) => one.id) } },
    include: { files: true },
  });
  const views = new Map(found.map((one) => [one.id, viewOfImport(one, new Map())]));
  const decided = letIn.flatMap((one) => {
    const view = views.get(one.id);
    return view !== undefined && isDecided(view) ? [{ ...view, at: one.at }] : [];
  });
  const [last] = decided;
  if (last === undefined) return null;
  const { sectionName } = last;
  const mapping = latestOf(decided.map((one) => one.mapping));
  await db.import.updateMany({
    where: { id },
    data: { mapping, sectionName: sectionName || null, chosenAs: namedAs(last) },
  });
  return { mapping, sectionName: sectionName || undefined };
}

function isDecided({ mapping: { categories, types, lines }, sectionName }: ImportView): boolean {
  return (
    sectionName !== "" || [categories, types, lines].some((one) => Object.keys(one).length > 0)
  );
}

/** What was decided last of each thing; the newest come first. */
function latestOf(mappings: ImportMapping[]): ImportMapping {
  const oldestFirst = mappings.toReversed();
  return {
    categories: Object.assign({}, ...oldestFirst.map(({ categories }) => categories)),
    types: Object.assign({}, ...oldestFirst.map(({ types }) => types)),
    lines: Object.assign({}, ...oldestFirst.map(({ lines }) => lines)),
  };
}

function namedAs({ files, at }: Pick<ImportView, "files"> & { at: Date }): ChosenAs {
  const name = files.find(({ kind }) => kind === "export")?.name ?? "";
  return { name, at: at.toISOString() };
}
