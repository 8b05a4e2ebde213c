import { describe, expect, test } from "vitest";
import { findActor } from "#lib/auth/find-actor";
import { signIn } from "#lib/auth/sign-in";
import { acceptInvite } from "#lib/desk/people/accept-invite";
import { deactivateUser } from "#lib/desk/people/deactivate-user";
import { inviteUser } from "#lib/desk/people/invite-user";
import { makePasswordLink } from "#lib/desk/people/make-password-link";
import { resetPassword } from "#lib/desk/people/reset-password";
import { accepted } from "#prisma/factories/accepted";
import { linkToken } from "#prisma/factories/link-token";
import { makeSession } from "#prisma/factories/make-session";
import { nextNumber } from "#prisma/factories/next-number";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();
const password = "river eel lantern";
const address = "203.0.113.7";

const person = () => ({
  name: "Tobias Ashgrove",
  email: `tobias-${nextNumber()}@elverham.example`,
  role: "editor" as const,
});

async function invited(given = person()) {
  const { id, handedOver } = accepted(await inviteUser(newsroom, given));
  return { id, email: given.email, token: linkToken(handedOver) };
}

describe("inviting somebody", () => {
  test("they get an account without a password, and the administrator a link", async () => {
    const given = person();
    const { id, handedOver } = accepted(await inviteUser(as("admin"), given));
    expect(handedOver).toMatchObject({
      kind: "shown",
      link: expect.stringContaining("/admin/invite?token="),
    });
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({
      ...given,
      passwordHash: null,
      deactivatedAt: null,
    });
    expect(await db.event.findFirst({ where: { entityId: id } })).toMatchObject({
      action: "user.created",
      actor: "admin",
      data: { role: "editor" },
    });
  });

  test("what cannot be an account comes back beside its field", async () => {
    const taken = await invited();
    const refused = async (change: object) => {
      const result = await inviteUser(newsroom, { ...person(), ...change });
      return result.ok ? [] : result.issues.map(({ path }) => path.join("."));
    };
    expect(await refused({ email: taken.email.toUpperCase() })).toEqual(["email"]);
    expect(await refused({ email: "tobias" })).toEqual(["email"]);
    expect(await refused({ name: "  " })).toEqual(["name"]);
    expect(await refused({ name: "a\u0000b" })).toEqual(["name"]);
    expect(await refused({ role: "owner" })).toEqual(["role"]);
  });

  test("nothing of the link is kept that could open it", async () => {
    const { token } = await invited();
    expect(JSON.stringify(await db.userToken.findMany())).not.toContain(token);
  });
});

describe("accepting an invitation", () => {
  test("the chosen password opens the desk with the role that was given", async () => {
    const { id, token, email } = await invited();
    const { userId } = accepted(await acceptInvite(newsroom, { token, password, address }));
    expect(userId).toBe(id);
    const key = accepted(await signIn(newsroom, { email, password, address }));
    expect(await findActor(newsroom, key)).toMatchObject({ id, role: "editor" });
    expect(
      await db.event.findFirst({ where: { entityId: id, action: "user.invitation-accepted" } }),
    ).toMatchObject({ userId: id });
  });

  const refusal = async (token: string, chosen = password) => {
    const result = await acceptInvite(newsroom, { token, password: chosen, address });
    return result.ok ? null : (result.issues[0]?.path[0] ?? "");
  };

  test("a link opens once", async () => {
    const { token } = await invited();
    expect(await refusal(token)).toBeNull();
    expect(await refusal(token, "another long one")).toBe("token");
  });

  test("two who use it at the same moment: one chooses", async () => {
    const { token } = await invited();
    const both = await Promise.all([refusal(token, "lantern one"), refusal(token, "lantern two")]);
    expect(both.sort()).toEqual(["token", null].sort());
  });

  test("a poor password is refused, and the link stays good", async () => {
    const { token } = await invited();
    expect(await refusal(token, "password1")).toBe("password");
    expect(await refusal(token, "tobias ashgrove")).toBe("password");
    expect(await refusal(token)).toBeNull();
  });

  test("after three days, after a newer link, after deactivation and for resets it opens nothing", async () => {
    const old = await invited();
    clock.advance({ days: 3 });
    expect(await refusal(old.token)).toBe("token");
    const newer = linkToken(accepted(await makePasswordLink(newsroom, { userId: old.id })));
    expect((await resetPassword(newsroom, { token: newer, password, address })).ok).toBe(false);
    expect(await refusal(newer)).toBeNull();
    const out = await invited();
    accepted(await deactivateUser(newsroom, { userId: out.id }));
    expect(await refusal(out.token)).toBe("token");
    expect(await refusal("")).toBe("token");
  });
});

describe("a new password", () => {
  async function withPassword() {
    const made = await invited();
    accepted(await acceptInvite(newsroom, { ...made, password, address }));
    const key = await makeSession(newsroom, made.id);
    const link = accepted(await makePasswordLink(as("admin"), { userId: made.id }));
    return { ...made, key, token: linkToken(link) };
  }

  test("the old one and every session end with it", async () => {
    const { key, token, email } = await withPassword();
    expect(await findActor(newsroom, key)).not.toBeNull();
    accepted(await resetPassword(newsroom, { token, password: "weir street lamps", address }));
    expect(await findActor(newsroom, key)).toBeNull();
    expect((await signIn(newsroom, { email, password, address })).ok).toBe(false);
    expect((await signIn(newsroom, { email, password: "weir street lamps", address })).ok).toBe(
      true,
    );
  });

  test("its link lives an hour", async () => {
    const { token } = await withPassword();
    clock.advance({ minutes: 60 });
    expect((await resetPassword(newsroom, { token, password: "weir lamps", address })).ok).toBe(
      false,
    );
  });

  test("it opens the desk at once, however many tries of strangers failed", async () => {
    const { token, email } = await withPassword();
    const there = "192.0.2.200";
    for (let time = 0; time < 5; time += 1) {
      await signIn(newsroom, { email, password: `wrong ${time}`, address: "192.0.2.201" });
    }
    expect((await signIn(newsroom, { email, password, address: there })).ok).toBe(false);
    accepted(await resetPassword(newsroom, { token, password: "mill lamps", address: there }));
    expect((await signIn(newsroom, { email, password: "mill lamps", address: there })).ok).toBe(
      true,
    );
  });
});
