import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { captureLimits } from "#lib/delivery/capture-response";
import { makeRenders, type Renders } from "#lib/delivery/renders";
import { keepRead } from "#lib/platform/cache";
import { makeExpiries } from "#lib/platform/expiry";

/** Renders before an origin that answers when the test says so, and what it was asked, in its order. */
function watchRenders() {
  const asked: string[] = [];
  const answers = new Map<string, () => void>();
  const expiries = makeExpiries();
  const renders = makeRenders(async (request, response) => {
    const target = request.url ?? "";
    asked.push(target);
    if (!target.includes("?")) await keepRead(async () => ({ value: null, tags: [target] }));
    await new Promise<void>((answer) => answers.set(target, answer));
    response.writeHead(200).end(target);
  }, expiries);
  const answer = async (target: string) => {
    await expect.poll(() => answers.has(target)).toBe(true);
    answers.get(target)?.();
    await wait(2);
  };
  return { renders, asked, answer, expiries };
}

const ask = (renders: Renders, target: string, way: "reader" | "behind" = "reader") =>
  renders.ask({ target, limits: captureLimits }, way);

test("what a page says of itself comes with it; a search says nothing", async () => {
  const { renders, answer } = watchRenders();
  const page = ask(renders, "/a");
  await answer("/a");
  expect(await page).toMatchObject({ status: 200, tags: ["/a"], mark: 0 });
  const search = ask(renders, "/search?q=a");
  await answer("/search?q=a");
  expect(await search).toMatchObject({ status: 200, tags: null });
});

test("a page knows what was published before its turn, and not what came while it was made", async () => {
  const { renders, asked, answer, expiries } = watchRenders();
  const made = ["/a", "/b", "/c"].map((target) => ask(renders, target));
  await expect.poll(() => asked).toEqual(["/a", "/b"]);
  expiries.note({ hard: ["/a", "/c"], soft: [] });
  for (const target of ["/a", "/b", "/c"]) await answer(target);
  const marks = (await Promise.all(made)).map((one) => one?.mark);
  expect(marks).toEqual([0, 0, 1]);
});

test("two pages are made at once, and searches beside them", async () => {
  const { renders, asked, answer } = watchRenders();
  const pages = ["/a", "/b", "/c"].map((target) => ask(renders, target));
  const searches = [1, 2, 3, 4, 5].map((number) => ask(renders, `/search?q=${number}`));
  await expect.poll(() => asked).toHaveLength(6);
  expect(asked).not.toContain("/c");
  expect(asked).not.toContain("/search?q=5");
  for (const target of ["/a", "/b", "/c"]) await answer(target);
  for (const number of [1, 2, 3, 4, 5]) await answer(`/search?q=${number}`);
  await Promise.all([...pages, ...searches]);
  expect(asked).toHaveLength(8);
});

test("what programs ask has a line of its own, in which no reader waits", async () => {
  const { renders, asked, answer } = watchRenders();
  const targets = ["/api/v1/articles", "/ghost/api/content/posts", "/api/v1/sections"];
  const programs = targets.map((target) => ask(renders, target));
  const readers = ["/a", "/search?q=a"].map((target) => ask(renders, target));
  await expect.poll(() => asked).toHaveLength(4);
  expect(asked).not.toContain("/api/v1/sections");
  for (const target of [...targets, "/a", "/search?q=a"]) await answer(target);
  await Promise.all([...programs, ...readers]);
});

test("readers who wait come before what is made anew behind others", async () => {
  const { renders, asked, answer } = watchRenders();
  const behind = ["/1", "/2", "/3", "/4"].map((target) => ask(renders, target, "behind"));
  await expect.poll(() => asked).toEqual(["/1", "/2"]);
  const readers = ["/5", "/6"].map((target) => ask(renders, target));
  for (const target of ["/1", "/2", "/5", "/6", "/4", "/3"]) await answer(target);
  await Promise.all([...behind, ...readers]);
  expect(asked).toEqual(["/1", "/2", "/5", "/6", "/4", "/3"]);
});
