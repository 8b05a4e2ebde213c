import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { captureLimits } from "#lib/delivery/capture-response";
import { type Expiring, makeRenders, type Renders } from "#lib/delivery/renders";
import { readInTurn } from "#lib/platform/page-work";

type Answering = { target: string; read(): Promise<void>; answer(behind?: Promise<void>): void };

/** Renders before an origin that reads and answers when the test says so, and everything that happened, in its order. */
function watchRenders() {
  const story: string[] = [];
  const waiting: Answering[] = [];
  const renders = makeRenders(async (request, response) => {
    const target = request.url ?? "";
    story.push(`asked ${target}`);
    // As Next does: from what it finds in the process, in the context of the question.
    const context = (globalThis as Record<symbol, { get(): Context }>)[nextsPlace]?.get();
    const { promise: mayRead, resolve: read } = Promise.withResolvers<void>();
    const reading = mayRead.then(() => readInTurn(async () => undefined));
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push({
      target,
      read: async () => {
        read();
        await reading;
      },
      answer: (behind) => {
        if (behind !== undefined) context?.waitUntil(behind);
        story.push(`made ${target}`);
        response.writeHead(200).end(target);
        resolve();
      },
    });
    await promise;
  });
  const expire = async () => void story.push("expired");
  return { renders, story, waiting, expire };
}

type Context = { waitUntil(work: Promise<unknown>): void };
const nextsPlace = Symbol.for("@next/request-context");

const waits: Expiring = { patience: "wait", reach: "their own" };
const ask = (renders: Renders, target: string) => renders.ask({ target, limits: captureLimits });

async function next(waiting: Answering[]): Promise<Answering> {
  while (waiting.length === 0) await wait(1);
  return waiting.shift() as Answering;
}

test("while nothing is being made an expiry is one", async () => {
  const { renders, story, waiting, expire } = watchRenders();
  const asked = ask(renders, "/a");
  const first = await next(waiting);
  await first.read();
  first.answer();
  expect((await asked)?.body.toString()).toBe("/a");
  await wait(1);
  await renders.expire(expire, waits);
  expect(story).toEqual(["asked /a", "made /a", "expired"]);
});

test("a page that had begun to read is expired once more when it is there", async () => {
  const { renders, story, waiting, expire } = watchRenders();
  const asked = ask(renders, "/a");
  const first = await next(waiting);
  await first.read();
  const expired = renders.expire(expire, waits);
  await expect.poll(() => story).toContain("expired");
  first.answer();
  await asked;
  await expired;
  expect(story).toEqual(["asked /a", "expired", "made /a", "expired"]);
});

test.each([
  ["their own", ["asked /a", "expired"]],
  ["shared", ["asked /a", "expired", "made /a", "expired"]],
] as const)("a page that has not read yet, and an expiry of what is %s", async (reach, told) => {
  const { renders, story, waiting, expire } = watchRenders();
  const asked = ask(renders, "/a");
  const first = await next(waiting);
  const expired = renders.expire(expire, { patience: "wait", reach });
  await expect.poll(() => story).toContain("expired");
  if (reach === "their own") await expired;
  else first.answer();
  await expired;
  expect(story).toEqual(told);
  first.answer();
  await asked;
});

test("a page that is refreshed behind its readers is waited for until it is there", async () => {
  const { renders, story, waiting, expire } = watchRenders();
  const { promise: refreshed, resolve: end } = Promise.withResolvers<void>();
  const asked = ask(renders, "/a");
  const first = await next(waiting);
  await first.read();
  first.answer(refreshed);
  await asked;
  const expired = renders.expire(expire, waits);
  await expect.poll(() => story).toContain("expired");
  await wait(20);
  expect(story.filter((event) => event === "expired")).toHaveLength(1);
  end();
  await expired;
  expect(story).toEqual(["asked /a", "made /a", "expired", "expired"]);
});

test.each([
  ["wait", ["asked /a", "expired", "asked /b", "made /b", "made /a", "expired", "asked /a"]],
  ["serve", ["asked /a", "expired", "asked /b", "made /b", "asked /a", "made /a", "expired"]],
] as const)("readers of a page that is being made %s", async (patience, expected) => {
  const { renders, story, waiting, expire } = watchRenders();
  const early = ask(renders, "/a");
  const first = await next(waiting);
  await first.read();
  const expired = renders.expire(expire, { patience, reach: "their own" });
  await expect.poll(() => story).toContain("expired");
  const asked = [early, ask(renders, "/b"), ask(renders, "/a")];
  const other = await next(waiting);
  expect(other.target).toBe("/b");
  other.answer();
  if (patience === "serve") await expect.poll(() => waiting.length).toBe(1);
  first.answer();
  await expired;
  (await next(waiting)).answer();
  await Promise.all(asked);
  expect(story.slice(0, expected.length)).toEqual(expected);
});
