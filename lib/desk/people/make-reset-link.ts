import "server-only";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { normalEmail } from "#lib/auth/normal-email";
import { addUserToken } from "#lib/auth/user-token";
import type { TokenPurpose } from "#prisma/generated/enums";

/** One letter in five minutes is enough for whoever waits for it, and no nuisance for whoever did not ask. */
const pause = 5 * 60_000;

export type ResetLink = {
  person: { name: string; email: string };
  purpose: TokenPurpose;
  token: string;
};

/**
 * A link for whoever has this address and can sign in, or could once a password is chosen; null for everybody else,
 * and when one was made just now. Links of before stay good until one is used or the password changes.
 */
export async function makeResetLink(
  { db, clock }: AuthDesk,
  { email }: { email: string },
): Promise<ResetLink | null> {
  const user = await db.user.findUnique({ where: { email: normalEmail(email) } });
  if (user === null || user.email === null || user.deactivatedAt !== null) return null;
  const at = clock.now();
  const purpose = user.passwordHash === null ? "invite" : "reset";
  const lately = { gt: new Date(at.getTime() - pause) };
  const where = { userId: user.id, purpose, createdAt: lately } as const;
  if ((await db.userToken.count({ where })) > 0) return null;
  const token = await db.$transaction((tx) => addUserToken(tx, { userId: user.id, purpose, at }));
  return { person: { name: user.name, email: user.email }, purpose, token };
}
