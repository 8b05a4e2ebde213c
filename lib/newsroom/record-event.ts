import "server-only";
import { userIdOf } from "#lib/auth/actor";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { newId } from "#lib/platform/uuid";
import type { Prisma } from "#prisma/generated/client";

export type EventFacts = {
  action: string;
  entityType: string;
  entityId: string;
  data?: Prisma.InputJsonObject;
};

/**
 * Writes into the event log who did what; part of the transaction that did it. Of a person it keeps the id and
 * the role they acted in, never the name: the log cannot be changed, and whoever is erased must not stand in it.
 */
export async function recordEvent(tx: Tx, newsroom: Newsroom, facts: EventFacts): Promise<void> {
  await tx.event.create({ data: eventRow(newsroom, facts) });
}

/** The same as a row, for whoever does many things at once. */
export function eventRow({ actor, clock }: Newsroom, facts: EventFacts) {
  return {
    id: newId(),
    at: clock.now(),
    userId: userIdOf(actor),
    actor: actor.kind === "user" ? actor.role : actor.name,
    ...facts,
  };
}
