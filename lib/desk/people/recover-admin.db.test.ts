import { beforeEach, describe, expect, test } from "vitest";
import { getUser } from "#lib/desk/people/get-user";
import { listUsers } from "#lib/desk/people/list-users";
import { recoverAdmin } from "#lib/desk/people/recover-admin";
import { resetPassword } from "#lib/desk/people/reset-password";
import { accepted } from "#prisma/factories/accepted";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const admin = (email: string, more = {}) =>
  makeUser(newsroom, { role: "admin", email, passwordHash: "lost", ...more });

beforeEach(async () => {
  await db.user.deleteMany();
});

describe("an administrator who lost the password", () => {
  test("gets a link to a new one, once", async () => {
    const { id } = await admin("only@paper.example");
    const { email, link } = accepted(await recoverAdmin(newsroom, {}));
    expect(email).toBe("only@paper.example");
    const { pathname, searchParams } = new URL(link);
    expect(pathname).toBe("/admin/reset");
    const token = searchParams.get("token") ?? "";
    const use = () =>
      resetPassword(newsroom, { token, password: "river eel lantern", address: "192.0.2.1" });
    accepted(await use());
    expect(await use()).toMatchObject({ ok: false });
    expect(await db.event.count({ where: { entityId: id, action: "user.recovered" } })).toBe(1);
  });

  test("says who, when there are several", async () => {
    await admin("one@paper.example");
    await admin("two@paper.example");
    const which = await recoverAdmin(newsroom, {});
    expect(JSON.stringify(which)).toContain("one@paper.example, two@paper.example");
    expect((await recoverAdmin(newsroom, { email: "three@paper.example" })).ok).toBe(false);
    expect(accepted(await recoverAdmin(newsroom, { email: "Two@paper.example" })).email).toBe(
      "two@paper.example",
    );
  });

  test("is let in again when shut out and nobody else could be asked", async () => {
    const { id } = await admin("out@paper.example", { deactivatedAt: new Date() });
    accepted(await recoverAdmin(newsroom, {}));
    expect(await getUser(newsroom, id)).toMatchObject({ state: "active" });
    expect((await recoverAdmin(newsroom, { email: "nobody@paper.example" })).ok).toBe(false);
  });

  test("is told how to begin where there is none", async () => {
    expect(JSON.stringify(await recoverAdmin(newsroom, {}))).toContain("ADMIN_EMAIL");
  });
});

test("users are listed with their state, those who are out at the end and the erased not at all", async () => {
  await makeUser(newsroom, { name: "A", deactivatedAt: new Date() });
  await makeUser(newsroom, { name: "B" });
  await makeUser(newsroom, { name: "C", passwordHash: "some" });
  const erased = await makeUser(newsroom, { name: "D", email: null, erasedAt: new Date() });
  expect((await listUsers(newsroom)).map(({ name, state }) => [name, state])).toEqual([
    ["B", "invited"],
    ["C", "active"],
    ["A", "deactivated"],
  ]);
  await expect(getUser(newsroom, erased.id)).rejects.toMatchObject({ kind: "not_found" });
});
