import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { type LabelInput, placeLabels } from "#lib/desk/names/label";
import { listEditions } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";
import { pathOf } from "#lib/published/paths";
import { checkSectionSlug } from "#lib/published/reserved-paths";
import { tagOf } from "#lib/published/tags";
import { addRoute } from "#lib/publishing/add-route";
import { invalidate } from "#lib/publishing/invalidate";

export type NewSection = {
  position?: number;
  labels: (LabelInput & { description?: string })[];
};

/** Opens a section, with a name and an address in every edition that has it. Taken or reserved slugs are issues. */
export async function createSection(
  newsroom: Newsroom,
  section: NewSection,
): Promise<Result<{ id: string }>> {
  requirePermission(newsroom.actor, "structure.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const place = {
      editions: await listEditions(tx),
      pathFor: pathOf.section,
      checkSlug: checkSectionSlug,
    };
    const labels = await placeLabels(tx, section.labels, place);
    if (!labels.ok) return labels;
    const id = newId();
    const rows = labels.value.map(({ path: _, ...label }) => label);
    await tx.section.create({
      data: { id, position: section.position ?? 0, labels: { createMany: { data: rows } } },
    });
    for (const { path, editionId } of labels.value) {
      await addRoute(tx, { path, editionId, targetType: "section", targetId: id });
    }
    await recordEvent(tx, newsroom, {
      action: "section.created",
      entityType: "section",
      entityId: id,
    });
    const paths = labels.value.map(({ path }) => tagOf.path(path));
    await invalidate(tx, { hard: [tagOf.site(), ...paths], soft: [] });
    return ok({ id });
  });
}
