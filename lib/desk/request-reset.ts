import "server-only";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { normalEmail } from "#lib/auth/normal-email";
import { makeUserToken } from "#lib/auth/user-token";
import { handOverLink } from "#lib/desk/hand-over-link";
import { canSendMail } from "#lib/platform/mail";

/** One letter in five minutes is enough for whoever waits for it, and no nuisance for whoever did not ask. */
const pause = 5 * 60_000;

/**
 * Mails a link to a new password to whoever has this address. It answers nothing, whether there is such an
 * account or not: the door says the same in every case, and calls this after it has answered.
 */
export async function requestReset(desk: AuthDesk, { email }: { email: string }): Promise<void> {
  if (!canSendMail()) return;
  const user = await desk.db.user.findUnique({ where: { email: normalEmail(email) } });
  if (user === null || user.email === null || user.deactivatedAt !== null) return;
  const at = desk.clock.now();
  const purpose = user.passwordHash === null ? "invite" : "reset";
  const lately = { gt: new Date(at.getTime() - pause) };
  const where = { userId: user.id, purpose, createdAt: lately } as const;
  if ((await desk.db.userToken.count({ where })) > 0) return;
  const token = await desk.db.$transaction((tx) =>
    makeUserToken(tx, { userId: user.id, purpose, at }),
  );
  await handOverLink({ name: user.name, email: user.email }, { purpose, token });
}
