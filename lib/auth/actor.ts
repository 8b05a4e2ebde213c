export const roles = ["reporter", "editor", "admin"] as const;
export type Role = (typeof roles)[number];

/** Who acts: somebody who signed in, or a job or command that acts for the newsroom under its own name. */
export type Actor =
  | { kind: "user"; id: string; name: string; role: Role }
  | { kind: "job"; name: string };

/** Somebody with an account as who acts, from their row. */
export function userActor(user: {
  id: string;
  name: string;
  role: Role;
}): Actor & { kind: "user" } {
  return { kind: "user", id: user.id, name: user.name, role: user.role };
}

/** Whose doing it was; null when a job or command acted. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === "user" ? actor.id : null;
}
