import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { AuthorKind } from "#lib/content/kinds";
import { type LabelInput, placeLabels } from "#lib/desk/names/label";
import { listEditions } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import { addRoute } from "#lib/publishing/add-route";
import { invalidate } from "#lib/publishing/invalidate";

export type NewAuthor = {
  kind: AuthorKind;
  sameAs?: string[];
  labels: (LabelInput & { role?: string; bio?: string })[];
};

/**
 * Makes a person or an organisation that can sign; nobody needs an account for it. Whoever writes may, as readers
 * meet an author only with a first article, which an editor publishes.
 */
export async function createAuthor(
  newsroom: Newsroom,
  author: NewAuthor,
): Promise<Result<{ id: string }>> {
  requirePermission(newsroom.actor, "author.add");
  return inOneTransaction(newsroom, async (tx) => {
    const place = { editions: await listEditions(tx), pathFor: pathOf.author };
    const labels = await placeLabels(tx, author.labels, place);
    if (!labels.ok) return labels;
    const id = newId();
    const rows = labels.value.map(({ path: _, ...label }) => label);
    await tx.author.create({
      data: {
        id,
        kind: author.kind,
        sameAs: author.sameAs ?? [],
        labels: { createMany: { data: rows } },
      },
    });
    for (const { path, editionId } of labels.value) {
      await addRoute(tx, { path, editionId, targetType: "author", targetId: id });
    }
    await recordEvent(tx, newsroom, {
      action: "author.created",
      entityType: "author",
      entityId: id,
    });
    const paths = labels.value.map(({ path }) => tagOf.path(path));
    await invalidate(tx, { hard: paths, soft: [] });
    return ok({ id });
  });
}
