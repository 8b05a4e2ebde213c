import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { makeUserToken } from "#lib/auth/user-token";
import { addUser } from "#lib/desk/people/add-user";
import { type HandedOver, handOverLink } from "#lib/desk/people/hand-over-link";
import { checkPerson, type Person } from "#lib/desk/people/person";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { ok, type Result } from "#lib/platform/result";

/**
 * Makes an account for somebody, who chooses a password through a link of three days. A bad or taken e-mail
 * address and a missing name come back as issues.
 */
export async function inviteUser(
  newsroom: Newsroom,
  input: Person,
): Promise<Result<{ id: string; handedOver: HandedOver }>> {
  requirePermission(newsroom.actor, "user.manage");
  const checked = checkPerson(input);
  if (!checked.ok) return checked;
  const person = checked.value;
  const made = await inOneTransaction(newsroom, async (tx) => {
    const user = await addUser(tx, newsroom, person);
    if (!user.ok) return user;
    const { id } = user.value;
    const at = newsroom.clock.now();
    return ok({ id, token: await makeUserToken(tx, { userId: id, purpose: "invite", at }) });
  });
  if (!made.ok) return made;
  const { id, token } = made.value;
  return ok({ id, handedOver: await handOverLink(person, { purpose: "invite", token }) });
}
