import "server-only";
import { admitTry, admitted } from "#lib/auth/admit-try";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { normalEmail } from "#lib/auth/normal-email";
import { isPassword } from "#lib/auth/password-hash";
import type { Proved } from "#lib/auth/start-session";
import { fail, ok, type Result } from "#lib/platform/result";

export type Credentials = {
  email: string;
  password: string;
  /** Where the try comes from, as the connection says. */
  address: string;
};

/**
 * Whose e-mail and password these are. Somebody unknown, somebody deactivated and a wrong password get the
 * same answer after the same work; too many tries get a wait instead (see `admitTry`).
 */
export async function tryPassword(
  desk: AuthDesk,
  { email, password, address }: Credentials,
): Promise<Result<Proved>> {
  const admission = await admitTry(desk, { email, address });
  if (admission.id === null) return fail(wait(admission.waitSeconds));
  const user = await desk.db.user.findUnique({ where: { email: normalEmail(email) } });
  const isRight = await isPassword(password, user?.passwordHash ?? null);
  if (user === null || !isRight || user.deactivatedAt !== null) return fail(wrong);
  await admitted(desk, admission.id);
  return ok({ userId: user.id, sessionVersion: user.sessionVersion });
}

const wrong = {
  path: ["password"],
  message: "E-mail and password do not match. Try again, or ask for a new password.",
};

function wait(seconds: number): { path: string[]; message: string } {
  const time = seconds < 60 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  const span = time.replace(/^1 (second|minute)s$/, "1 $1");
  return { path: [], message: `There were too many tries. Wait ${span}, then try again.` };
}
