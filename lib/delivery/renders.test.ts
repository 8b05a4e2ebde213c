import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { captureLimits } from "#lib/delivery/capture-response";
import { makeRenders, type Renders } from "#lib/delivery/renders";

type Answering = { target: string; answer(said?: string): void };

/** Renders before an origin whose answers the test gives, and everything that happened, in its order. */
function watchRenders() {
  const story: string[] = [];
  const waiting: Answering[] = [];
  const renders = makeRenders(async (request, response) => {
    const target = request.url ?? "";
    story.push(`asked ${target}`);
    const answer = (said = "HIT") => {
      story.push(`made ${target}`);
      response.writeHead(200, { "x-nextjs-cache": said }).end(target);
    };
    waiting.push({ target, answer });
  });
  const expire = async () => void story.push("expired");
  return { renders, story, waiting, expire };
}

const ask = (renders: Renders, target: string) => renders.ask({ target, limits: captureLimits });

async function next(waiting: Answering[]): Promise<Answering> {
  while (waiting.length === 0) await wait(1);
  return waiting.shift() as Answering;
}

test("while nothing is being made an expiry is one", async () => {
  const { renders, story, waiting, expire } = watchRenders();
  const asked = ask(renders, "/a");
  (await next(waiting)).answer();
  expect((await asked)?.body.toString()).toBe("/a");
  await renders.expire(expire, "wait");
  expect(story).toEqual(["asked /a", "made /a", "expired"]);
});

test("a page that was being made is expired once more when it is there", async () => {
  const { renders, story, waiting, expire } = watchRenders();
  const asked = ask(renders, "/a");
  const first = await next(waiting);
  const expired = renders.expire(expire, "wait");
  await expect.poll(() => story).toContain("expired");
  first.answer("MISS");
  await asked;
  await expired;
  expect(story).toEqual(["asked /a", "expired", "made /a", "expired"]);
});

test("a page that is refreshed behind its readers is asked for until it is there", async () => {
  const { renders, story, waiting, expire } = watchRenders();
  const asked = ask(renders, "/a");
  (await next(waiting)).answer("STALE");
  await asked;
  const expired = renders.expire(expire, "wait");
  (await next(waiting)).answer("STALE");
  (await next(waiting)).answer("HIT");
  await expired;
  expect(story.filter((event) => event !== "made /a")).toEqual([
    "asked /a",
    "expired",
    "asked /a",
    "asked /a",
    "expired",
  ]);
});

test.each([
  ["wait", ["asked /a", "expired", "asked /b", "made /a", "expired", "asked /a"]],
  ["serve", ["asked /a", "expired", "asked /b", "asked /a", "made /a", "expired"]],
] as const)("readers of a page that is being made %s", async (patience, expected) => {
  const { renders, story, waiting, expire } = watchRenders();
  const early = ask(renders, "/a");
  const first = await next(waiting);
  const expired = renders.expire(expire, patience);
  await expect.poll(() => story).toContain("expired");
  const asked = [early, ask(renders, "/b"), ask(renders, "/a")];
  const other = await next(waiting);
  expect(other.target).toBe("/b");
  if (patience === "serve") await expect.poll(() => waiting.length).toBe(1);
  first.answer();
  await expired;
  other.answer();
  (await next(waiting)).answer();
  await Promise.all(asked);
  const told = story.filter((event) => event !== "made /b");
  expect(told.slice(0, expected.length)).toEqual(expected);
});
