import { beforeEach, expect, test } from "vitest";
import { signIn } from "#lib/auth/sign-in";
import { ensureFirstAdmin } from "#lib/desk/people/ensure-first-admin";
import { accepted } from "#prisma/factories/accepted";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const address = "127.0.0.1";

beforeEach(async () => {
  await db.user.deleteMany();
});

test("the operator's choice signs in, and its password is not told again", async () => {
  const chosen = { email: "Chief@Paper.example", password: "river eel lantern" };
  expect(accepted(await ensureFirstAdmin(newsroom, chosen))).toEqual({
    email: "chief@paper.example",
    password: null,
  });
  expect((await signIn(newsroom, { ...chosen, address })).ok).toBe(true);
});

test("without a choice a password is made and told once", async () => {
  const made = accepted(await ensureFirstAdmin(newsroom, {}));
  expect(made?.password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  const { email = "", password } = made ?? {};
  expect((await signIn(newsroom, { email, password: password ?? "", address })).ok).toBe(true);
  expect(accepted(await ensureFirstAdmin(newsroom, {}))).toBeNull();
});

test("two processes that start at once make one administrator", async () => {
  const both = await Promise.all([ensureFirstAdmin(newsroom, {}), ensureFirstAdmin(newsroom, {})]);
  expect(both.map(accepted).filter((made) => made !== null)).toHaveLength(1);
  expect(await db.user.count()).toBe(1);
});

test("a password that many people use is refused", async () => {
  expect(await ensureFirstAdmin(newsroom, { password: "password123" })).toMatchObject({
    ok: false,
    issues: [{ path: ["password"] }],
  });
});
