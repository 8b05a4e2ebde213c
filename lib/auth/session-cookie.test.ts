import { expect, test } from "vitest";
import { deskCookie } from "#lib/auth/session-cookie";

test("over https the session's cookie is bound to this host, and no script or other site can use it", () => {
  expect(deskCookie("session", true)).toEqual({
    name: "__Host-dateline-session",
    options: { secure: true, httpOnly: true, sameSite: "lax", path: "/" },
  });
});

test("over http it has no prefix, which a browser would refuse there, and is as closed otherwise", () => {
  expect(deskCookie("session", false)).toEqual({
    name: "dateline-session",
    options: { secure: false, httpOnly: true, sameSite: "lax", path: "/" },
  });
});

test.each(["csrf", "callback"] as const)("the %s cookie is kept like the session's", (word) => {
  expect(deskCookie(word, true).name).toBe(`__Host-dateline-${word}`);
  expect(deskCookie(word, true).options).toEqual(deskCookie("session", true).options);
});
