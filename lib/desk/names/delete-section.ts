import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockSection } from "#lib/desk/names/lock-labelled";
import { checkUnused } from "#lib/desk/where-used";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/** Closes a section that no story stands in, and frees its addresses. One that is used is an issue. */
export async function deleteSection(
  newsroom: Newsroom,
  { sectionId }: { sectionId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "structure.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const section = await lockSection(tx, sectionId);
    const unused = await checkUnused(tx, "section", sectionId);
    if (!unused.ok) return unused;
    const of = { targetType: "section" as const, targetId: sectionId };
    const routes = await tx.route.findMany({ where: of });
    await tx.route.deleteMany({ where: of });
    await tx.listing.deleteMany({ where: { listId: { startsWith: `section:${sectionId}:` } } });
    await tx.section.delete({ where: { id: sectionId } });
    await recordEvent(tx, newsroom, {
      action: "section.deleted",
      entityType: "section",
      entityId: sectionId,
      data: { names: section.labels.map(({ name }) => name) },
    });
    const paths = routes.map(({ path }) => tagOf.path(path));
    await invalidate(tx, { hard: [tagOf.site(), tagOf.section(sectionId), ...paths], soft: [] });
    return ok(null);
  });
}
