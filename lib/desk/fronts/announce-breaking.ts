import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import { line } from "#lib/content/fields";
import { issuesOf } from "#lib/content/issues-of";
import { readTypedAddress } from "#lib/desk/addresses/typed-address";
import { lockEdition } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/** Longer ones would push the page away on a phone. */
export const longestBreaking = 140;

/** How long it can stand, in minutes: what breaks is over by tomorrow. */
export const breakingMinutes = [15, 30, 60, 120, 180, 360, 720, 1440] as const;

export type BreakingInput = {
  editionId: string;
  text: string;
  minutes: number;
  /** Of the article that tells more, as somebody typed or pasted it; empty without one. */
  address: string;
};

const inputs = z.object({
  text: line("text", longestBreaking).min(1, "Say in one line what has happened."),
  minutes: z
    .number()
    .refine(
      (count) => breakingMinutes.some((known) => known === count),
      "Choose how long it stands.",
    ),
  address: z.string(),
});

/**
 * Puts one line over every page of an edition, in the place of the one before. Readers see it with their next request;
 * it goes by itself, at most a minute after its end. Whoever has put the one before away sees this one.
 */
export async function announceBreaking(
  newsroom: Newsroom,
  { editionId, ...input }: BreakingInput,
): Promise<Result<{ expiresAt: Date; timeZone: string }>> {
  requirePermission(newsroom.actor, "front.curate");
  const checked = inputs.safeParse(input);
  if (!checked.success) return fail(...issuesOf(checked.error));
  const { text, minutes, address } = checked.data;
  return inOneTransaction(newsroom, async (tx) => {
    const edition = await lockEdition(tx, editionId);
    const found = await findArticle(tx, { editionId, address });
    if (!found.ok) return found;
    const expiresAt = new Date(newsroom.clock.now().getTime() + minutes * 60_000);
    const row = { id: newId(), text, articleId: found.value, expiresAt };
    await tx.breakingNews.upsert({
      where: { editionId },
      create: { editionId, ...row },
      update: row,
    });
    await recordEvent(tx, newsroom, {
      ...{ action: "breaking.announced", entityType: "edition", entityId: editionId },
      data: { note: text },
    });
    await invalidate(tx, { hard: [tagOf.breaking(editionId)], soft: [] });
    return ok({ expiresAt, timeZone: edition.timeZone });
  });
}

async function findArticle(
  tx: Tx,
  { editionId, address }: { editionId: string; address: string },
): Promise<Result<string | null>> {
  if (address.trim() === "") return ok(null);
  const at = ["address"];
  const path = readTypedAddress(address);
  if (!path.ok) return fail(...path.issues.map(({ message }) => ({ path: at, message })));
  const article = await tx.article.findUnique({
    where: { path: path.value, editionId },
    select: { id: true },
  });
  if (article !== null) return ok(article.id);
  const message =
    "Readers of this edition have no article at this address. Copy it from the article, or leave it out.";
  return fail({ path: at, message });
}
