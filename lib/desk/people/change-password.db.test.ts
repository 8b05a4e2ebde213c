import { expect, test } from "vitest";
import { userActor } from "#lib/auth/actor";
import { findActor } from "#lib/auth/find-actor";
import { hashPassword, isPassword } from "#lib/auth/password-hash";
import { changePassword } from "#lib/desk/people/change-password";
import { endSessions } from "#lib/desk/people/end-sessions";
import { accepted } from "#prisma/factories/accepted";
import { makeSession } from "#prisma/factories/make-session";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const oldPassword = "river eel lantern";
const password = "weir street lamps";
const address = "203.0.113.7";

async function somebody() {
  const user = await makeUser(newsroom, { passwordHash: await hashPassword(oldPassword) });
  return { user, desk: { ...newsroom, actor: userActor(user) } };
}

async function kept(id: string): Promise<string | null> {
  return (await db.user.findUniqueOrThrow({ where: { id } })).passwordHash;
}

test("who knows the present password chooses a new one, and every session ends", async () => {
  const { user, desk } = await somebody();
  const key = await makeSession(newsroom, user.id);
  accepted(await changePassword(desk, { oldPassword, password, address }));
  expect(await isPassword(password, await kept(user.id))).toBe(true);
  expect(await findActor(newsroom, key)).toBeNull();
  expect(await findActor(newsroom, await makeSession(newsroom, user.id))).not.toBeNull();
  expect(await db.event.findFirst({ where: { entityId: user.id } })).toMatchObject({
    action: "user.password-changed",
    userId: user.id,
  });
});

test("without the present password nothing changes, and guessing it is delayed", async () => {
  const { user, desk } = await somebody();
  const guess = { oldPassword: "a guess", password, address };
  for (let time = 0; time < 4; time += 1) {
    expect(await changePassword(desk, guess)).toMatchObject({
      ok: false,
      issues: [{ path: ["oldPassword"], message: expect.stringContaining("not your present") }],
    });
  }
  expect(await changePassword(desk, { ...guess, oldPassword })).toMatchObject({
    ok: false,
    issues: [{ path: ["oldPassword"], message: expect.stringContaining("Wait 5 seconds") }],
  });
  expect(await isPassword(oldPassword, await kept(user.id))).toBe(true);
});

test("a poor new password is told beside its field, before the old one is looked at", async () => {
  const { desk } = await somebody();
  const change = { oldPassword: "a guess", password: "12345678", address };
  expect(await changePassword(desk, change)).toMatchObject({
    ok: false,
    issues: [{ path: ["password"] }],
  });
});

test("a job has no password", async () => {
  await expect(changePassword(newsroom, { oldPassword, password, address })).rejects.toMatchObject({
    kind: "forbidden",
  });
});

test("everybody signs themselves out everywhere, and only an administrator others", async () => {
  const { user, desk } = await somebody();
  for (const who of [desk, as("admin")]) {
    const key = await makeSession(newsroom, user.id);
    await endSessions(who, { userId: user.id });
    expect(await findActor(newsroom, key)).toBeNull();
  }
  await expect(endSessions(as("editor"), { userId: user.id })).rejects.toMatchObject({
    kind: "forbidden",
  });
});
