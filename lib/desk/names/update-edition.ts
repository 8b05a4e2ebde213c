import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkEditionTexts, type EditionTexts } from "#lib/desk/names/edition-texts";
import { checkSeen, type Seen, versionOf } from "#lib/desk/seen-version";
import { lockEdition } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/**
 * Changes what an edition is called, how it is written and how it counts time. Its code stands in its addresses
 * and stays; dates of publication that readers know stay too. The whole site is made anew.
 */
export async function updateEdition(
  newsroom: Newsroom,
  { editionId, version, ...input }: EditionTexts & Seen & { editionId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "structure.manage");
  const texts = checkEditionTexts(input);
  if (!texts.ok) return texts;
  return inOneTransaction(newsroom, async (tx) => {
    const edition = await lockEdition(tx, editionId);
    const seen = await checkSeen(tx, newsroom, {
      version,
      of: { entityType: "edition", entityId: edition.id, action: "edition.updated" },
      now: versionOf.edition(edition),
      called: "this edition",
    });
    if (!seen.ok) return seen;
    await tx.edition.update({ where: { id: edition.id }, data: texts.value });
    const facts = { action: "edition.updated", entityType: "edition", entityId: edition.id };
    await recordEvent(tx, newsroom, facts);
    await invalidate(tx, { hard: [tagOf.site()], soft: [] });
    return ok(null);
  });
}
