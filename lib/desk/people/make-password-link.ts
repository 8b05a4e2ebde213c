import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { makeUserToken } from "#lib/auth/user-token";
import { type HandedOver, handOverLink } from "#lib/desk/people/hand-over-link";
import { lockUser } from "#lib/desk/people/lock-user";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";

/**
 * An administrator helps somebody in: whoever has a password gets a link to a new one, whoever never chose one
 * another invitation. Links of before open nothing any more; the present password holds until it is changed.
 */
export async function makePasswordLink(
  newsroom: Newsroom,
  { userId }: { userId: string },
): Promise<Result<HandedOver>> {
  requirePermission(newsroom.actor, "user.manage");
  const made = await inOneTransaction(newsroom, async (tx) => {
    const user = await lockUser(tx, userId);
    if (user.deactivatedAt !== null) {
      return fail({ path: [], message: "This account is deactivated. Reactivate it first." });
    }
    const purpose = user.passwordHash === null ? "invite" : "reset";
    const token = await makeUserToken(tx, { userId, purpose, at: newsroom.clock.now() });
    await recordEvent(tx, newsroom, {
      action: `user.${purpose}-link-made`,
      entityType: "user",
      entityId: userId,
    });
    return ok({ user, purpose, token } as const);
  });
  if (!made.ok) return made;
  return ok(await handOverLink(made.value.user, made.value));
}
