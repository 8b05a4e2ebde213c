import { expect, test } from "vitest";
import { isDoor, ownPath } from "#lib/auth/own-path";

test.each([
  ["/admin/stories/1?tab=history", "/admin/stories/1?tab=history"],
  ["/admin", "/admin"],
  [null, "/admin"],
  ["", "/admin"],
  ["/", "/admin"],
  ["/administration", "/admin"],
  ["/news/a-story", "/admin"],
  ["/admin/../news", "/admin"],
  ["/admin/sign-in?to=/admin", "/admin"],
  ["admin/stories", "/admin"],
  ["https://evil.example/admin", "/admin"],
  ["//evil.example/admin", "/admin"],
  ["/\\evil.example/admin", "/admin"],
  ["/\t/evil.example/admin", "/admin"],
  ["javascript:alert(1)", "/admin"],
])("%j leads to %s", (wanted, path) => {
  expect(ownPath(wanted)).toBe(path);
});

test.each([
  ["/admin/sign-in", true],
  ["/admin/invite", true],
  ["/admin/reset", true],
  ["/admin/invites", false],
  ["/admin", false],
  ["/admin/users", false],
])("%s opens without a session: %s", (path, answer) => {
  expect(isDoor(path)).toBe(answer);
});
