import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { AuthDesk } from "#lib/auth/auth-desk";
import type { Tx } from "#lib/platform/db";
import type { TokenPurpose, User } from "#prisma/generated/client";

/** How long a link may be used: three days for an invitation, an hour for a new password; in milliseconds. */
export const tokenLife: Record<TokenPurpose, number> = { invite: 72 * 3_600_000, reset: 3_600_000 };

/** How many links that were asked for by mail are good at a time; the newest are. */
const mostOpen = 5;

type Wanted = { userId: string; purpose: TokenPurpose; at: Date };

/**
 * Makes the secret of a link with which one user can choose a password, once. Earlier ones of the user for the same
 * purpose open nothing any more. Only a hash is kept, so the answer is the only copy.
 */
export async function makeUserToken(tx: Tx, wanted: Wanted): Promise<string> {
  const { userId, purpose } = wanted;
  await tx.userToken.deleteMany({ where: { userId, purpose } });
  return keepToken(tx, wanted);
}

/**
 * The same where anybody can ask for it: the newest few of before stay good, or a stranger who asks again and again
 * would hold out whoever waits for a letter.
 */
export async function addUserToken(tx: Tx, wanted: Wanted): Promise<string> {
  const { userId, purpose, at } = wanted;
  const token = await keepToken(tx, wanted);
  const newest = await tx.userToken.findMany({
    where: { userId, purpose, usedAt: null, expiresAt: { gt: at } },
    orderBy: { createdAt: "desc" },
    take: mostOpen,
  });
  const good = newest.map(({ hash }) => hash);
  await tx.userToken.deleteMany({ where: { userId, purpose, hash: { notIn: good } } });
  return token;
}

async function keepToken(tx: Tx, { userId, purpose, at }: Wanted): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(at.getTime() + tokenLife[purpose]);
  const hash = hashOf(token);
  await tx.userToken.create({ data: { hash, userId, purpose, createdAt: at, expiresAt } });
  return token;
}

/** Whose link it is, as long as it may be used; null for one that was used, is too old, or never was. */
export async function findTokenUser(
  { db, clock }: AuthDesk,
  { token, purpose }: { token: string; purpose: TokenPurpose },
): Promise<User | null> {
  const found = await db.userToken.findUnique({
    where: { hash: hashOf(token), purpose, usedAt: null, expiresAt: { gt: clock.now() } },
    include: { user: true },
  });
  return found === null || found.user.deactivatedAt !== null ? null : found.user;
}

/** Uses a link up; false when somebody else just has. */
export async function spendToken(tx: Tx, token: string, at: Date): Promise<boolean> {
  const { count } = await tx.userToken.updateMany({
    where: { hash: hashOf(token), usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  });
  return count === 1;
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
