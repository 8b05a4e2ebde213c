import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockSection } from "#lib/desk/names/lock-labelled";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/** Moves a section one place up or down in the navigation of every edition. At the end it stays where it is. */
export async function orderSections(
  newsroom: Newsroom,
  { sectionId, step }: { sectionId: string; step: "earlier" | "later" },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "structure.manage");
  return inOneTransaction(newsroom, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.section-order'))`;
    await lockSection(tx, sectionId);
    const sections = await tx.section.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }] });
    const ids = sections.map(({ id }) => id).filter((id) => id !== sectionId);
    const before = sections.findIndex(({ id }) => id === sectionId);
    ids.splice(Math.max(0, before + (step === "earlier" ? -1 : 1)), 0, sectionId);
    for (const [position, id] of ids.entries()) {
      await tx.section.update({ where: { id }, data: { position } });
    }
    const facts = { action: "section.moved", entityType: "section", entityId: sectionId };
    await recordEvent(tx, newsroom, facts);
    await invalidate(tx, { hard: [tagOf.site()], soft: [] });
    return ok(null);
  });
}
