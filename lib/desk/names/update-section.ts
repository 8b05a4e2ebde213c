import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { NewSection } from "#lib/desk/names/create-section";
import { type Label, type LabelInput, placeLabels } from "#lib/desk/names/label";
import { lockSection } from "#lib/desk/names/lock-labelled";
import { checkSeen, type Seen, versionOf } from "#lib/desk/seen-version";
import { checkLabelsKept } from "#lib/desk/where-used";
import type { EditionView } from "#lib/language/edition";
import { listEditions } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { pathOf } from "#lib/published/paths";
import { checkSectionSlug } from "#lib/published/reserved-paths";
import { tagOf } from "#lib/published/tags";
import { addRoute } from "#lib/publishing/add-route";
import { invalidate } from "#lib/publishing/invalidate";
import { moveSectionArticles } from "#lib/publishing/move-section-articles";

export type SectionUpdate = Pick<NewSection, "labels"> & Seen & { sectionId: string };

/**
 * Gives a section other names and addresses. With its address those of all its articles change, and every old
 * one leads to the new one from the same moment. The whole site shows sections, so it is made anew. An edition
 * left out loses the section, unless stories there stand in it.
 */
export async function updateSection(
  newsroom: Newsroom,
  { sectionId, version, labels: wanted }: SectionUpdate,
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "structure.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const section = await lockSection(tx, sectionId);
    const seen = await checkSeen(tx, newsroom, {
      version,
      of: { entityType: "section", entityId: sectionId },
      now: versionOf.section(section),
      called: "this section",
    });
    if (!seen.ok) return seen;
    const editions = await listEditions(tx);
    const own = { pathFor: pathOf.section, checkSlug: checkSectionSlug, ownId: sectionId };
    const labels = await placeLabels(tx, wanted, { editions, ...own });
    if (!labels.ok) return labels;
    const kept = new Set(labels.value.map(({ editionId }) => editionId));
    const lostEditionIds = section.labels
      .map(({ editionId }) => editionId)
      .filter((id) => !kept.has(id));
    const named = await checkLabelsKept(tx, { toType: "section", toId: sectionId, lostEditionIds });
    if (!named.ok) return named;
    await tx.sectionLabel.deleteMany({ where: { sectionId } });
    await tx.sectionLabel.createMany({
      data: labels.value.map(({ path: _, ...label }) => ({ sectionId, ...label })),
    });
    for (const [index, label] of labels.value.entries()) {
      const { path, editionId } = label;
      await addRoute(tx, { path, editionId, targetType: "section", targetId: sectionId });
      const taken = await moveArticles(tx, { sectionId, label, editions });
      if (taken === null) continue;
      const message = `The address ${taken} leads to something else already. Choose another slug.`;
      // Inside the transaction: what has been written so far goes with it.
      throw new RefusedUpdate(["labels", index, "slug"], message);
    }
    const facts = { action: "section.updated", entityType: "section", entityId: sectionId };
    await recordEvent(tx, newsroom, facts);
    const sitemaps = editions.map(({ id }) => tagOf.sitemap(id));
    const hard = [tagOf.site(), tagOf.section(sectionId), ...sitemaps];
    await invalidate(tx, { hard, soft: [] });
    return ok(null);
  }).catch((error: unknown) => {
    if (error instanceof RefusedUpdate) return fail({ path: error.path, message: error.message });
    throw error;
  });
}

class RefusedUpdate extends Error {
  readonly path: (string | number)[];
  constructor(path: (string | number)[], message: string) {
    super(message);
    this.path = path;
  }
}

async function moveArticles(
  tx: Tx,
  of: { sectionId: string; label: Label<LabelInput>; editions: EditionView[] },
): Promise<string | null> {
  const { sectionId, label, editions } = of;
  const edition = editions.find(({ id }) => id === label.editionId);
  if (edition === undefined) return null;
  return moveSectionArticles(tx, { sectionId, edition, slug: label.slug });
}
