import { beforeEach, describe, expect, test } from "vitest";
import { userActor } from "#lib/auth/actor";
import { findActor } from "#lib/auth/find-actor";
import { hashPassword } from "#lib/auth/password-hash";
import { changeRole } from "#lib/desk/people/change-role";
import { deactivateUser } from "#lib/desk/people/deactivate-user";
import { endSessions } from "#lib/desk/people/end-sessions";
import { erasedName, eraseUser } from "#lib/desk/people/erase-user";
import { makePasswordLink } from "#lib/desk/people/make-password-link";
import { reactivateUser } from "#lib/desk/people/reactivate-user";
import { makePreviewLink } from "#lib/desk/previews/make-preview-link";
import { openPreviewLink } from "#lib/desk/previews/open-preview-link";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeSession } from "#prisma/factories/make-session";
import { makeStory } from "#prisma/factories/make-story";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const passwordHash = await hashPassword("river eel lantern");
const make = (role: "reporter" | "admin") => makeUser(newsroom, { role, passwordHash });
const eventsOf = async (entityId: string) =>
  (await db.event.findMany({ where: { entityId }, orderBy: { id: "asc" } })).map(
    ({ action }) => action,
  );

beforeEach(async () => {
  await db.user.updateMany({ where: { role: "admin" }, data: { role: "reporter" } });
});

test("a role changes at once, in the session that is open", async () => {
  const { id: userId } = await make("reporter");
  const key = await makeSession(newsroom, userId);
  accepted(await changeRole(as("admin"), { userId, role: "editor" }));
  expect(await findActor(newsroom, key)).toMatchObject({ role: "editor" });
  expect(await eventsOf(userId)).toEqual(["user.role-changed"]);
});

test("who is deactivated is out at once; reactivated, they sign in anew", async () => {
  const { id: userId } = await make("reporter");
  const key = await makeSession(newsroom, userId);
  accepted(await deactivateUser(as("admin"), { userId }));
  expect(await findActor(newsroom, key)).toBeNull();
  await expect(makeSession(newsroom, userId)).rejects.toMatchObject({ kind: "unauthenticated" });
  expect((await makePasswordLink(newsroom, { userId })).ok).toBe(false);
  await reactivateUser(as("admin"), { userId });
  expect(await findActor(newsroom, key)).toBeNull();
  expect(await findActor(newsroom, await makeSession(newsroom, userId))).not.toBeNull();
  expect(await eventsOf(userId)).toEqual(["user.deactivated", "user.reactivated"]);
});

test("links to previews close with the account of whoever made them, and no others", async () => {
  const { id: storyId } = await makeStory(newsroom);
  const [out, gone, here] = [
    await make("reporter"),
    await make("reporter"),
    await make("reporter"),
  ];
  const link = async (user: typeof out) => {
    const actor = userActor(user);
    const made = await makePreviewLink({ ...newsroom, actor }, { storyId, days: 30 });
    return accepted(made).link.split("/").at(-1) ?? "";
  };
  const [first, second, third] = [await link(out), await link(gone), await link(here)];
  expect(await openPreviewLink(newsroom, first)).not.toBeNull();
  accepted(await deactivateUser(as("admin"), { userId: out.id }));
  accepted(await eraseUser(as("admin"), { userId: gone.id }));
  expect(await openPreviewLink(newsroom, first)).toBeNull();
  expect(await openPreviewLink(newsroom, second)).toBeNull();
  expect(await openPreviewLink(newsroom, third)).not.toBeNull();
});

test("who is erased leaves a tombstone: nothing personal, and all that they did", async () => {
  const user = await make("reporter");
  const { id: authorId } = await makeAuthor(newsroom, { name: "Ana Silva" });
  await db.author.update({ where: { id: authorId }, data: { userId: user.id } });
  const key = await makeSession(newsroom, user.id);
  await endSessions({ ...newsroom, actor: userActor(user) }, { userId: user.id });
  accepted(await eraseUser(as("admin"), { userId: user.id }));
  expect(await findActor(newsroom, key)).toBeNull();
  expect(await eventsOf(user.id)).toEqual(["user.sessions-ended", "user.erased"]);
  expect(await db.user.findUnique({ where: { id: user.id } })).toMatchObject({
    name: erasedName,
    email: null,
    passwordHash: null,
    deactivatedAt: expect.any(Date),
    erasedAt: expect.any(Date),
  });
  expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
  expect(await db.author.findUnique({ where: { id: authorId } })).toMatchObject({ userId: null });
  await expect(reactivateUser(newsroom, { userId: user.id })).rejects.toMatchObject({
    kind: "not_found",
  });
  const everywhere = JSON.stringify([await db.event.findMany(), await db.user.findMany()]);
  expect(everywhere).not.toContain(user.name);
  expect(everywhere).not.toContain(user.email);
});

describe("the last administrator who can sign in", () => {
  const ways = {
    demoted: (userId: string) => changeRole(newsroom, { userId, role: "editor" }),
    deactivated: (userId: string) => deactivateUser(newsroom, { userId }),
    erased: (userId: string) => eraseUser(newsroom, { userId }),
  };

  test.each(Object.entries(ways))(
    "cannot be %s, whoever else was only invited or is out",
    async (_, way) => {
      const last = await make("admin");
      await makeUser(newsroom, { role: "admin" });
      await makeUser(newsroom, { role: "admin", passwordHash, deactivatedAt: new Date() });
      const result = await way(last.id);
      expect(result).toMatchObject({ ok: false, issues: [{ path: [] }] });
      expect(await db.user.findUnique({ where: { id: last.id } })).toMatchObject({
        role: "admin",
        deactivatedAt: null,
      });
    },
  );

  test.each(Object.entries(ways))("one of two can be %s", async (_, way) => {
    const [one] = [await make("admin"), await make("admin")];
    expect((await way(one.id)).ok).toBe(true);
  });

  test("is left when two take each other out at the same moment", async () => {
    const [one, two] = [await make("admin"), await make("admin")];
    const both = await Promise.all([ways.deactivated(one.id), ways.demoted(two.id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
