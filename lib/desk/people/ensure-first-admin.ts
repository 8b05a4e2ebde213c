import "server-only";
import { randomInt } from "node:crypto";
import { hashPassword } from "#lib/auth/password-hash";
import { checkPassword } from "#lib/auth/password-rules";
import { requirePermission } from "#lib/auth/permissions";
import { addUser } from "#lib/desk/people/add-user";
import { checkPerson } from "#lib/desk/people/person";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { fail, ok, type Result } from "#lib/platform/result";

export type FirstAdmin = {
  email: string;
  /** Made here and told this once; null when the operator chose one. */
  password: string | null;
};

/** Without a 0 or o, an l, an i or a 1: what is read off a terminal is typed. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/**
 * Makes the first administrator, in a newsroom that never had one; in every other it does nothing and answers
 * null. A password that many people use comes back as an issue.
 */
export async function ensureFirstAdmin(
  newsroom: Newsroom,
  chosen: { email?: string; password?: string },
): Promise<Result<FirstAdmin | null>> {
  requirePermission(newsroom.actor, "user.manage");
  const admins = { where: { role: "admin", erasedAt: null } } as const;
  if ((await newsroom.db.user.count(admins)) > 0) return ok(null);
  const email = chosen.email ?? "admin@dateline.example";
  const checked = checkPerson({ name: "Administrator", email, role: "admin" });
  if (!checked.ok) return checked;
  const password = chosen.password ?? makePassword();
  const fault = checkPassword(password, [email]);
  if (fault !== null) return fail({ path: ["password"], message: fault });
  const passwordHash = await hashPassword(password);
  return inOneTransaction(newsroom, async (tx) => {
    // Two processes that start together on one database make one administrator.
    await tx.$executeRaw`LOCK TABLE "User" IN EXCLUSIVE MODE`;
    if ((await tx.user.count(admins)) > 0) return ok(null);
    const added = await addUser(tx, newsroom, { ...checked.value, passwordHash });
    if (!added.ok) return added;
    return ok({ email: checked.value.email, password: chosen.password ? null : password });
  });
}

/** Four groups of five: about 99 bits. */
function makePassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
