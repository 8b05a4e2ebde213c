import { describe, expect, test } from "vitest";
import { type Actor, type Role, roles } from "#lib/auth/actor";
import { may, type Permission, permitted, requirePermission } from "#lib/auth/permissions";

/** Written out a second time on purpose: whoever changes who may do what changes it here as well. */
const expected: Record<Permission, Role[]> = {
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
};
const permissions = Object.keys(permitted) as Permission[];
const someone = (role: Role): Actor => ({ kind: "user", id: "1", name: "Mina", role });

describe.each(permissions)("%s", (permission) => {
  test.each(roles)("for %s", (role) => {
    const isPermitted = expected[permission].includes(role);
    expect(may(someone(role), permission)).toBe(isPermitted);
    const ask = () => requirePermission(someone(role), permission);
    if (isPermitted) expect(ask).not.toThrow();
    else expect(ask).toThrow(/^As \w+ you may not .+\. Ask an (editor|administrator)\.$/);
  });

  test("for jobs", () => {
    expect(may({ kind: "job", name: "sweep" }, permission)).toBe(true);
  });
});
