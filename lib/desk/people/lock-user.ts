import "server-only";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import { fail, ok, type Result } from "#lib/platform/result";
import type { User } from "#prisma/generated/client";

const missing = "There is no such user.";

/** Loads somebody for a change and keeps everybody else from changing them until the transaction ends. */
export async function lockUser(tx: Tx, userId: string): Promise<User & { email: string }> {
  requireId(userId, missing);
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`;
  const user = await tx.user.findUnique({ where: { id: userId } });
  if (user === null || user.erasedAt !== null || user.email === null) {
    throw new AppError("not_found", missing);
  }
  return { ...user, email: user.email };
}

/**
 * Whether the newsroom can do without this administrator: somebody else can sign in and manage users. All
 * administrators are locked, so two who take each other out at the same moment come one after the other.
 */
export async function checkDispensable(tx: Tx, userId: string): Promise<Result<null>> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "User"
    WHERE "role" = 'admin' AND "deactivatedAt" IS NULL AND "passwordHash" IS NOT NULL
    ORDER BY "id" FOR UPDATE`;
  const isLast = admins.length === 1 && admins[0]?.id === userId;
  if (!isLast) return ok(null);
  const message = "This is the last administrator who can sign in. Make somebody else one first.";
  return fail({ path: [], message });
}
