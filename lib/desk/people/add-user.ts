import "server-only";
import type { Person } from "#lib/desk/people/person";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";

/** Writes the row of somebody new. An e-mail address that an account has already comes back as an issue. */
export async function addUser(
  tx: Tx,
  newsroom: Newsroom,
  person: Person & { passwordHash?: string },
): Promise<Result<{ id: string }>> {
  const taken = await tx.user.findUnique({ where: { email: person.email } });
  if (taken !== null) {
    const message = "Somebody has an account with this address already. Look in the list of users.";
    return fail({ path: ["email"], message });
  }
  const id = newId();
  await tx.user.create({ data: { id, createdAt: newsroom.clock.now(), ...person } });
  await recordEvent(tx, newsroom, {
    action: "user.created",
    entityType: "user",
    entityId: id,
    data: { role: person.role },
  });
  return ok({ id });
}
