import "server-only";
import { userActor } from "#lib/auth/actor";
import { knowAddress } from "#lib/auth/admit-try";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { endAllSessions } from "#lib/auth/end-all-sessions";
import { hashPassword } from "#lib/auth/password-hash";
import { checkPassword } from "#lib/auth/password-rules";
import type { Proved } from "#lib/auth/start-session";
import { findTokenUser, spendToken } from "#lib/auth/user-token";
import { inOneTransaction } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import type { TokenPurpose } from "#prisma/generated/enums";

export type ChosenPassword = {
  token: string;
  password: string;
  /** Where the person sits; sign-in delays know it from now on. */
  address: string;
};

const tooOld = {
  path: ["token"],
  message: "This link was used or is too old. Ask an administrator for a new one.",
};

/**
 * Somebody who holds a link chooses a password. The link opens nothing after that, every session of before
 * ends, and the account is known at this address, so a stranger's failed tries do not delay them.
 */
export async function choosePassword(
  desk: AuthDesk,
  { purpose, token, password, address }: ChosenPassword & { purpose: TokenPurpose },
): Promise<Result<Proved>> {
  const user = await findTokenUser(desk, { token, purpose });
  if (user === null || user.email === null) return fail(tooOld);
  const fault = checkPassword(password, [user.name, user.email]);
  if (fault !== null) return fail({ path: ["password"], message: fault });
  const passwordHash = await hashPassword(password);
  const at = desk.clock.now();
  const newsroom = { ...desk, actor: userActor(user) };
  const sessionVersion = await inOneTransaction(newsroom, async (tx) => {
    if (!(await spendToken(tx, token, at))) return null;
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } });
    await tx.userToken.deleteMany({ where: { userId: user.id, usedAt: null } });
    const version = await endAllSessions(tx, user.id, at);
    const action = purpose === "invite" ? "user.invitation-accepted" : "user.password-reset";
    await recordEvent(tx, newsroom, { action, entityType: "user", entityId: user.id });
    return version;
  });
  if (sessionVersion === null) return fail(tooOld);
  await knowAddress(desk, { email: user.email, address });
  return ok({ userId: user.id, sessionVersion });
}
