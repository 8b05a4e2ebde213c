import type { Role } from "#lib/auth/actor";
import type { User } from "#prisma/generated/client";

/** Where somebody stands: at work, invited and without a password yet, or shut out. */
export type UserState = "active" | "invited" | "deactivated";

export type UserRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  state: UserState;
  /** When a session of theirs was last seen. */
  seenAt: Date | null;
};

/** What a list shows of an account. */
export function userRow(
  user: Pick<User, "id" | "name" | "email" | "role" | "deactivatedAt" | "passwordHash">,
  seenAt: Date | null,
): UserRow {
  const { id, name, email, role, deactivatedAt, passwordHash } = user;
  const entered = passwordHash === null ? "invited" : "active";
  const state = deactivatedAt === null ? entered : "deactivated";
  return { id, name, email: email ?? "", role, state, seenAt };
}
