import type { Actor, Role } from "#lib/auth/actor";
import { AppError } from "#lib/platform/errors";

/** The one table of who may do what; verbs ask it in their first beat. */
export const permitted = {
  "story.write": ["reporter", "editor", "admin"],
  "story.review": ["editor", "admin"],
  "story.publish": ["editor", "admin"],
  "story.trash": ["editor", "admin"],
  "front.curate": ["editor", "admin"],
  "feed.manage": ["editor", "admin"],
  "topic.add": ["reporter", "editor", "admin"],
  "topic.manage": ["editor", "admin"],
  "author.add": ["reporter", "editor", "admin"],
  "author.manage": ["editor", "admin"],
  "media.add": ["reporter", "editor", "admin"],
  "media.manage": ["editor", "admin"],
  "structure.manage": ["admin"],
  "address.manage": ["admin"],
  "user.manage": ["admin"],
  "log.read": ["admin"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permitted;

const namesOf: Record<Permission, string> = {
  "story.write": "write stories",
  "story.review": "approve stories or send them back",
  "story.publish": "publish, update, correct or withdraw",
  "story.trash": "put stories into the trash or take them out",
  "front.curate": "choose what stands on the front",
  "feed.manage": "manage source feeds",
  "topic.add": "add topics",
  "topic.manage": "manage topics",
  "author.add": "add authors",
  "author.manage": "manage authors",
  "media.add": "add pictures and documents",
  "media.manage": "change, replace or take down pictures and documents",
  "structure.manage": "manage editions and sections",
  "address.manage": "manage addresses",
  "user.manage": "manage users",
  "log.read": "read the log",
};

/** Jobs and commands act with every permission; people with those of their role. */
export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind === "job") return true;
  return (permitted[permission] as readonly Role[]).includes(actor.role);
}

/** Throws `forbidden` with a sentence that names what the role may not do. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (may(actor, permission)) return;
  const role = actor.kind === "user" ? actor.role : actor.name;
  const permittedRoles: readonly Role[] = permitted[permission];
  const whom = permittedRoles.includes("editor") ? "an editor" : "an administrator";
  throw new AppError("forbidden", `As ${role} you may not ${namesOf[permission]}. Ask ${whom}.`);
}
