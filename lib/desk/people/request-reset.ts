import "server-only";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { handOverLink } from "#lib/desk/people/hand-over-link";
import { makeResetLink } from "#lib/desk/people/make-reset-link";
import { canSendMail } from "#lib/platform/mail";

/**
 * Mails a link to a new password to whoever has this address. It answers nothing, whether there is such an
 * account or not: the door says the same in every case, and calls this after it has answered.
 */
export async function requestReset(desk: AuthDesk, wanted: { email: string }): Promise<void> {
  if (!canSendMail()) return;
  const made = await makeResetLink(desk, wanted);
  if (made !== null) await handOverLink(made.person, made);
}
