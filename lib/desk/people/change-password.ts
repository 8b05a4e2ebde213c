import "server-only";
import { endAllSessions } from "#lib/auth/end-all-sessions";
import { hashPassword } from "#lib/auth/password-hash";
import { checkPassword } from "#lib/auth/password-rules";
import type { Proved } from "#lib/auth/start-session";
import { tryPassword } from "#lib/auth/try-password";
import { lockUser } from "#lib/desk/people/lock-user";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { AppError } from "#lib/platform/errors";
import { fail, ok, type Result } from "#lib/platform/result";

export type PasswordChange = { oldPassword: string; password: string; address: string };

/**
 * Somebody at the desk changes their own password, and has to know the present one; guessing it is delayed like
 * signing in. Every session ends, the one at hand too: the door begins a new one.
 */
export async function changePassword(
  newsroom: Newsroom,
  { oldPassword, password, address }: PasswordChange,
): Promise<Result<Proved>> {
  const { actor, db, clock } = newsroom;
  if (actor.kind !== "user") throw new AppError("forbidden", "Only people have passwords.");
  const { email, name } = await db.user.findUniqueOrThrow({ where: { id: actor.id } });
  if (email === null) throw new AppError("not_found", "There is no such user.");
  const fault = checkPassword(password, [name, email]);
  if (fault !== null) return fail({ path: ["password"], message: fault });
  const tried = await tryPassword(newsroom, { email, password: oldPassword, address });
  if (!tried.ok) return fail(...tried.issues.map(asOldPassword));
  const passwordHash = await hashPassword(password);
  const sessionVersion = await inOneTransaction(newsroom, async (tx) => {
    await lockUser(tx, actor.id);
    await tx.user.update({ where: { id: actor.id }, data: { passwordHash } });
    await tx.userToken.deleteMany({ where: { userId: actor.id } });
    const version = await endAllSessions(tx, actor.id, clock.now());
    await recordEvent(tx, newsroom, {
      action: "user.password-changed",
      entityType: "user",
      entityId: actor.id,
    });
    return version;
  });
  return ok({ userId: actor.id, sessionVersion });
}

function asOldPassword(issue: { path: (string | number)[]; message: string }) {
  if (issue.path[0] !== "password") return { ...issue, path: ["oldPassword"] };
  return { path: ["oldPassword"], message: "This is not your present password. Try again." };
}
