import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkEditionTexts } from "#lib/desk/names/edition-texts";
import type { EditionView } from "#lib/language/edition";
import { isEditionCode } from "#lib/language/edition-code";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import { addRoute } from "#lib/publishing/add-route";
import { invalidate } from "#lib/publishing/invalidate";

export type NewEdition = Omit<EditionView, "id"> & { position?: number };

/**
 * Opens a language edition of the site. The first one, marked as default, has addresses without a prefix.
 * A code that cannot stand in an address or is taken, and an unknown time zone, come back as issues.
 */
export async function createEdition(
  newsroom: Newsroom,
  edition: NewEdition,
): Promise<Result<EditionView>> {
  requirePermission(newsroom.actor, "structure.manage");
  if (!isEditionCode(edition.code)) {
    return fail({
      path: ["code"],
      message: "Use a language tag in lower case, such as “fa” or “pt-br”.",
    });
  }
  const { code, isDefault, position = 0, ...said } = edition;
  const texts = checkEditionTexts({ ...said, position });
  if (!texts.ok) return texts;
  return inOneTransaction(newsroom, async (tx) => {
    const taken = await tx.edition.findUnique({ where: { code: edition.code } });
    if (taken !== null)
      return fail({ path: ["code"], message: "There is an edition with this code already." });
    const first = await tx.edition.findFirst({ where: { isDefault: true } });
    if (first !== null && edition.isDefault) {
      const message = `The default edition is ${first.name} already. There can be one only.`;
      return fail({ path: ["isDefault"], message });
    }
    const made = await tx.edition.create({
      data: { id: newId(), code, isDefault, ...texts.value },
      omit: { position: true },
    });
    await addRoute(tx, {
      path: pathOf.home(made),
      editionId: made.id,
      targetType: "home",
      targetId: made.id,
    });
    await recordEvent(tx, newsroom, {
      action: "edition.created",
      entityType: "edition",
      entityId: made.id,
    });
    await invalidate(tx, { hard: [tagOf.site()], soft: [] });
    return ok(made);
  });
}
