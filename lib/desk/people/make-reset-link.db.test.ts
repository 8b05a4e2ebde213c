import { expect, test } from "vitest";
import { findTokenUser } from "#lib/auth/user-token";
import { makePasswordLink } from "#lib/desk/people/make-password-link";
import { makeResetLink } from "#lib/desk/people/make-reset-link";
import { resetPassword } from "#lib/desk/people/reset-password";
import { accepted } from "#prisma/factories/accepted";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const password = "river eel lantern";
const address = "203.0.113.7";

async function somebody(): Promise<{ userId: string; email: string }> {
  const { id, email } = await makeUser(newsroom, { passwordHash: "of before" });
  return { userId: id, email: email ?? "" };
}

/** Asks once every five minutes, so often; the secrets of the links, the first one first. */
async function askAgainAndAgain(email: string, times: number): Promise<string[]> {
  const tokens: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const made = await makeResetLink(newsroom, { email });
    if (made !== null) tokens.push(made.token);
    clock.advance({ minutes: 5 });
  }
  return tokens;
}

const opens = async (token: string) =>
  (await findTokenUser(newsroom, { token, purpose: "reset" })) !== null;

test("whoever asked for a link can use it, however often a stranger asks meanwhile", async () => {
  const { email, userId } = await somebody();
  const [own = "", ...others] = await askAgainAndAgain(email, 5);
  expect(others).toHaveLength(4);
  accepted(await resetPassword(newsroom, { token: own, password, address }));
  expect(await Promise.all(others.map(opens))).toEqual([false, false, false, false]);
  expect(await db.userToken.count({ where: { userId, usedAt: null } })).toBe(0);
});

test("five are good at a time, the newest", async () => {
  const { email, userId } = await somebody();
  const tokens = await askAgainAndAgain(email, 7);
  const good = await Promise.all(tokens.map(opens));
  expect(good).toEqual([false, false, true, true, true, true, true]);
  expect(await db.userToken.count({ where: { userId } })).toBe(5);
});

test("one that an administrator makes ends those of before", async () => {
  const { email, userId } = await somebody();
  const tokens = await askAgainAndAgain(email, 2);
  accepted(await makePasswordLink(newsroom, { userId }));
  expect(await Promise.all(tokens.map(opens))).toEqual([false, false]);
});

test("there is none twice in five minutes, none for a stranger, and none for who is shut out", async () => {
  const { email, userId } = await somebody();
  expect(await makeResetLink(newsroom, { email })).not.toBeNull();
  expect(await makeResetLink(newsroom, { email })).toBeNull();
  expect(await makeResetLink(newsroom, { email: "nobody@elverham.example" })).toBeNull();
  clock.advance({ minutes: 5 });
  await db.user.update({ where: { id: userId }, data: { deactivatedAt: clock.now() } });
  expect(await makeResetLink(newsroom, { email })).toBeNull();
});
