import "server-only";
import type { AuthDesk } from "#lib/auth/auth-desk";
import type { Proved } from "#lib/auth/start-session";
import { type ChosenPassword, choosePassword } from "#lib/desk/people/choose-password";
import type { Result } from "#lib/platform/result";

/** Somebody who forgot their password chooses a new one. Links that are used or too old come back as issues. */
export function resetPassword(desk: AuthDesk, chosen: ChosenPassword): Promise<Result<Proved>> {
  return choosePassword(desk, { ...chosen, purpose: "reset" });
}
