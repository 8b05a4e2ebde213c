import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import { href, list } from "#lib/content/fields";
import { issuesOf } from "#lib/content/issues-of";
import type { NewAuthor } from "#lib/desk/names/create-author";
import { placeLabels } from "#lib/desk/names/label";
import { lockAuthor } from "#lib/desk/names/lock-labelled";
import { checkSeen, type Seen, versionOf } from "#lib/desk/seen-version";
import { checkLabelsKept } from "#lib/desk/where-used";
import { listEditions } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { isId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { pathOf } from "#lib/published/paths";
import { addRoute } from "#lib/publishing/add-route";
import { invalidate } from "#lib/publishing/invalidate";
import { tagsOfLabelled } from "#lib/publishing/labelled-tags";
import { renameInSearch } from "#lib/publishing/rename-in-search";

export type AuthorUpdate = NewAuthor &
  Seen & {
    authorId: string;
    /** The account of the same person; nobody's when null. */
    userId: string | null;
  };

const addresses = z.object({ sameAs: list("addresses", href, 20) });

/**
 * Changes what is known of an author: kind, names, biography, addresses elsewhere, whose account it is. An
 * address of before leads to the new one; every page that shows the name is made anew. An edition left out loses
 * the name, unless stories there are signed with it.
 */
export async function updateAuthor(
  newsroom: Newsroom,
  { authorId, version, kind, userId, labels: wanted, sameAs = [] }: AuthorUpdate,
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "author.manage");
  const elsewhere = addresses.safeParse({ sameAs });
  if (!elsewhere.success) return fail(...issuesOf(elsewhere.error));
  return inOneTransaction(newsroom, async (tx) => {
    const author = await lockAuthor(tx, authorId);
    const seen = await checkSeen(tx, newsroom, {
      version,
      of: { entityType: "author", entityId: authorId, action: "author.updated" },
      now: versionOf.author(author),
      called: "this author",
    });
    if (!seen.ok) return seen;
    const place = { editions: await listEditions(tx), pathFor: pathOf.author, ownId: authorId };
    const labels = await placeLabels(tx, wanted, place);
    if (!labels.ok) return labels;
    const kept = new Set(labels.value.map(({ editionId }) => editionId));
    const lostEditionIds = author.labels
      .map(({ editionId }) => editionId)
      .filter((id) => !kept.has(id));
    const named = await checkLabelsKept(tx, { toType: "author", toId: authorId, lostEditionIds });
    if (!named.ok) return named;
    const free = await checkAccount(tx, { authorId, userId });
    if (!free.ok) return free;
    const data = { kind, userId, sameAs: elsewhere.data.sameAs };
    await tx.author.update({ where: { id: authorId }, data });
    await tx.authorLabel.deleteMany({ where: { authorId } });
    await tx.authorLabel.createMany({
      data: labels.value.map(({ path: _, ...label }) => ({ authorId, ...label })),
    });
    for (const { path, editionId } of labels.value) {
      await addRoute(tx, { path, editionId, targetType: "author", targetId: authorId });
    }
    const facts = { action: "author.updated", entityType: "author", entityId: authorId };
    await recordEvent(tx, newsroom, facts);
    await renameInSearch(tx, "author", authorId);
    await invalidate(tx, await tagsOfLabelled(tx, "author", [authorId]));
    return ok(null);
  });
}

/** One account is one author, and an account that was erased is nobody's. */
async function checkAccount(
  tx: Tx,
  { authorId, userId }: { authorId: string; userId: string | null },
): Promise<Result<null>> {
  if (userId === null) return ok(null);
  const user = isId(userId)
    ? await tx.user.findFirst({ where: { id: userId, erasedAt: null } })
    : null;
  if (user === null) {
    return fail({
      path: ["userId"],
      message: "There is no such account any more. Choose another.",
    });
  }
  const other = await tx.author.findFirst({ where: { userId, id: { not: authorId } } });
  if (other === null) return ok(null);
  return fail({ path: ["userId"], message: `${user.name} is another author already.` });
}
