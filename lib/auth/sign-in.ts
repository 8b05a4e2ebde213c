import "server-only";
import { forgetTries } from "#lib/auth/admit-try";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { endSession } from "#lib/auth/end-session";
import { type SessionKey, startSession } from "#lib/auth/start-session";
import { type Credentials, tryPassword } from "#lib/auth/try-password";
import { ok, type Result } from "#lib/platform/result";

/**
 * Signs somebody in with e-mail and password, always into a new session; the one that the browser had before,
 * if any, ends. Wrong credentials and waits come back as issues.
 */
export async function signIn(
  desk: AuthDesk,
  { oldSessionId, ...credentials }: Credentials & { oldSessionId?: string },
): Promise<Result<SessionKey>> {
  const tried = await tryPassword(desk, credentials);
  if (!tried.ok) return tried;
  const key = await startSession(desk, tried.value);
  if (oldSessionId !== undefined) await endSession(desk, oldSessionId);
  await forgetTries(desk);
  return ok(key);
}
