import { beforeEach, describe, expect, test } from "vitest";
import { endAllSessions } from "#lib/auth/end-all-sessions";
import { endSession } from "#lib/auth/end-session";
import { findActor } from "#lib/auth/find-actor";
import { hashPassword } from "#lib/auth/password-hash";
import { signIn } from "#lib/auth/sign-in";
import { startSession } from "#lib/auth/start-session";
import { tryPassword } from "#lib/auth/try-password";
import type { Issue } from "#lib/platform/result";
import { accepted } from "#prisma/factories/accepted";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const password = "river eel lantern";
const home = "203.0.113.7";
const passwordHash = await hashPassword(password);

let email = "";
let userId = "";

beforeEach(async () => {
  const user = await makeUser(newsroom, { passwordHash });
  userId = user.id;
  email = user.email ?? "";
});

const enter = (given: Partial<Parameters<typeof signIn>[1]> = {}) =>
  signIn(newsroom, { email, password, address: home, ...given });

async function issuesOf(given: Parameters<typeof enter>[0]): Promise<Issue[]> {
  const result = await enter(given);
  return result.ok ? [] : result.issues;
}

async function failAt(address: string, times: number, whose = email): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const [issue] = await issuesOf({ email: whose, address, password: `wrong ${time}` });
    if (issue?.path[0] !== "password") throw new Error(`Refused too soon: ${issue?.message}`);
  }
}

describe("signing in", () => {
  test("the right password opens a session that names its user", async () => {
    const key = accepted(await enter());
    expect(await findActor(newsroom, key)).toMatchObject({ kind: "user", id: userId });
  });

  test("spaces around the e-mail and its capitals do not matter", async () => {
    expect((await enter({ email: ` ${email.toUpperCase()} ` })).ok).toBe(true);
  });

  test("unknown, deactivated, without a password and wrong are answered alike", async () => {
    const gone = await makeUser(newsroom, { passwordHash, deactivatedAt: clock.now() });
    const invited = await makeUser(newsroom);
    const answers = [
      await issuesOf({ email: "nobody@example.org" }),
      await issuesOf({ email: gone.email ?? "" }),
      await issuesOf({ email: invited.email ?? "" }),
      await issuesOf({ password: "wrong" }),
      await issuesOf({ email: "nobody\0@example.org" }),
      await issuesOf({ email: "nobody\ud800@example.org" }),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.[0]?.message).toContain("do not match");
  });

  test("signing in again ends the session of before", async () => {
    const old = accepted(await enter());
    const key = accepted(await enter({ oldSessionId: old.sessionId }));
    expect(await findActor(newsroom, old)).toBeNull();
    expect(await findActor(newsroom, key)).not.toBeNull();
  });
});

test("who proved a password that was changed meanwhile gets no session", async () => {
  const proved = accepted(await tryPassword(newsroom, { email, password, address: home }));
  await db.$transaction((tx) => endAllSessions(tx, userId, clock.now()));
  await expect(startSession(newsroom, proved)).rejects.toMatchObject({ kind: "unauthenticated" });
});

describe("waiting after failures", () => {
  let strangers = 0;
  const stranger = () => {
    strangers += 1;
    return `198.51.100.${strangers}`;
  };

  test("the fifth failure brings a wait that grows, and the right password does not shorten it", async () => {
    const address = stranger();
    await failAt(address, 4);
    expect(await issuesOf({ address })).toEqual([
      { path: [], message: "There were too many tries. Wait 5 seconds, then try again." },
    ]);
    clock.advance({ minutes: 5 / 60 });
    await failAt(address, 1);
    expect((await issuesOf({ address }))[0]?.message).toContain("10 seconds");
    clock.advance({ minutes: 1 });
    expect((await enter({ address })).ok).toBe(true);
  });

  test("accounts that do not exist wait just the same", async () => {
    await failAt(stranger(), 4, "nobody-else@example.org");
    const [issue] = await issuesOf({ email: "nobody-else@example.org", address: stranger() });
    expect(issue?.message).toContain("5 seconds");
  });

  test("where somebody signed in lately, a stranger's tries elsewhere cost nothing", async () => {
    accepted(await enter());
    clock.advance({ days: 20 });
    for (const address of ["192.0.2.1", "192.0.2.2"]) await failAt(address, 2);
    expect((await issuesOf({ address: "192.0.2.3" }))[0]?.message).toContain("too many tries");
    expect((await enter()).ok).toBe(true);
  });

  test("colleagues at the same address who err do not keep somebody out who signed in there", async () => {
    const address = "203.0.113.99";
    accepted(await enter({ address }));
    for (let one = 0; one < 20; one += 1) await failAt(address, 1, `colleague-${one}@example.org`);
    const [issue] = await issuesOf({ address, email: "one-more@example.org" });
    expect(issue?.message).toContain("too many tries");
    expect((await enter({ address })).ok).toBe(true);
  });

  test("a known address is no free pass: failures there count from the last success on", async () => {
    accepted(await enter());
    clock.advance({ minutes: 1 });
    await failAt(home, 4);
    expect((await issuesOf({}))[0]?.message).toContain("5 seconds");
  });

  test("no wait is longer than five minutes, and what was refused is not counted", async () => {
    const address = "192.0.2.77";
    await failAt(address, 4);
    for (let more = 0; more < 12; more += 1) {
      await enter({ address, password: "refused at once" });
      clock.advance({ minutes: 5 });
      await failAt(address, 1);
    }
    expect((await issuesOf({ address }))[0]?.message).toContain("Wait 5 minutes");
    clock.advance({ minutes: 5 });
    expect((await enter({ address })).ok).toBe(true);
  });

  test("tries at the same moment count one by one", async () => {
    const address = "192.0.2.88";
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, index) => issuesOf({ address, password: `wrong ${index}` })),
    );
    const waits = all.filter(([issue]) => issue?.message.includes("too many tries"));
    expect(waits).toHaveLength(4);
  });

  test("neither e-mail nor address is kept in clear, and failures are gone after a day", async () => {
    const address = "192.0.2.123";
    await failAt(address, 3);
    const kept = JSON.stringify(await db.signInAttempt.findMany());
    expect(kept).not.toContain(address);
    expect(kept).not.toContain(email);
    clock.advance({ days: 2 });
    accepted(await enter());
    expect(await db.signInAttempt.count({ where: { succeeded: false } })).toBe(0);
  });
});

describe("what ends a session at the very next request", () => {
  const seen = async (change: (key: { sessionId: string }) => Promise<unknown>) => {
    const key = accepted(await enter());
    await change(key);
    return findActor(newsroom, key);
  };
  const update = (data: Parameters<typeof db.user.update>[0]["data"]) => () =>
    db.user.update({ where: { id: userId }, data });

  test("signing out", async () => {
    expect(await seen(({ sessionId }) => endSession(newsroom, sessionId))).toBeNull();
  });
  test("deactivation", async () => {
    expect(await seen(update({ deactivatedAt: clock.now() }))).toBeNull();
  });
  test("a newer version of the user's sessions", async () => {
    expect(await seen(update({ sessionVersion: { increment: 1 } }))).toBeNull();
  });
  test("12 idle hours, but not 11 with somebody at work", async () => {
    const key = accepted(await enter());
    clock.advance({ minutes: 11 * 60 });
    expect(await findActor(newsroom, key)).not.toBeNull();
    clock.advance({ minutes: 11 * 60 });
    expect(await findActor(newsroom, key)).not.toBeNull();
    clock.advance({ minutes: 12 * 60 });
    expect(await findActor(newsroom, key)).toBeNull();
  });
  test("a role holds from the next request on, in the same session", async () => {
    expect(await seen(update({ role: "editor" }))).toMatchObject({ role: "editor" });
  });
  test("the session of somebody else is no key", async () => {
    const { sessionId } = accepted(await enter());
    const other = await makeUser(newsroom, { passwordHash });
    expect(await findActor(newsroom, { sessionId, userId: other.id })).toBeNull();
  });
});
