import { expect } from "@playwright/test";
import { ask } from "../fetch/ask.ts";
import { ownSiteTest as test } from "../test.ts";

type Site = { url: string };

const lists = {
  section: "/api/v1/articles?section=news&limit=3",
  topic: "/api/v1/articles?topic=river-wenn&limit=3&body=text",
  search: "/api/v1/articles?q=lamplighter",
  front: "/api/v1/front",
  posts: "/ghost/api/content/posts/?filter=tag:news&limit=3",
  feed: "/feed.json",
};
type List = keyof typeof lists;
const names = Object.keys(lists) as List[];

/** Each list as it is now, asked for twice: what the server keeps is what it made. */
async function readLists(site: Site) {
  const read = await Promise.all(
    names.map(async (name) => {
      const first = await ask(site, lists[name]);
      const { status, headers, text } = await ask(site, lists[name]);
      expect([name, status, headers.etag]).toEqual([name, 200, first.headers.etag]);
      return [name, { etag: String(headers.etag), text }] as const;
    }),
  );
  return Object.fromEntries(read) as Record<List, { etag: string; text: string }>;
}

/** Who has the lists as they were asks again: whether each has changed. */
async function changedSince(site: Site, before: Awaited<ReturnType<typeof readLists>>) {
  const statuses = names.map(async (name) => {
    const asked = { "if-none-match": before[name].etag };
    return (await ask(site, lists[name], asked)).status;
  });
  return new Set(await Promise.all(statuses));
}

const telling = (read: Awaited<ReturnType<typeof readLists>>, words: string) =>
  names.filter((name) => read[name].text.includes(words));

test("programs read an article with the next request, as it is now, and not once it is withdrawn", async ({
  site,
  desk,
}) => {
  const empty = await readLists(site);
  expect(await changedSince(site, empty)).toEqual(new Set([304]));
  const first = { headline: "The lamplighter rests", slug: "the-lamplighter-rests" };
  const path = await desk.publish({ ...first, section: "news", topic: "river-wenn" });

  expect(await changedSince(site, empty)).toEqual(new Set([200]));
  const published = await readLists(site);
  expect(telling(published, first.headline)).toEqual(names);
  const [article] = JSON.parse(published.section.text).data;
  expect(article).toMatchObject({ path, updatedAt: null, corrections: [] });
  const own = [`/api/v1/articles/${article.id}`, `/api/v1/articles/by-path?path=${path}`];
  const post = `/ghost/api/content/posts/${article.id}/`;
  const before = await ask(site, own[0] ?? "");
  const shared = /og:image" content="[^"]*(\/media\/share\/[^"]+)"/.exec(
    (await ask(site, path)).text,
  )?.[1];
  expect((await ask(site, shared ?? "")).status).toBe(200);

  await desk.retitle(path, "The lamplighter works on");
  expect(await changedSince(site, published)).toEqual(new Set([200]));
  const edited = await readLists(site);
  expect(telling(edited, "The lamplighter works on")).toEqual(names);
  expect(telling(edited, `"${first.headline}"`)).toEqual([]);
  for (const address of [...own, post]) {
    const { status, text } = await ask(site, address, {
      "if-none-match": String(before.headers.etag),
    });
    expect([address, status]).toEqual([address, 200]);
    expect(text).toContain("The lamplighter works on");
  }
  const anew = await ask(site, shared ?? "");
  expect(anew.status).toBe(307);
  await desk.correct(path, "The lamp is at the weir.");
  expect(JSON.parse((await ask(site, own[1] ?? "")).text)).toMatchObject({
    corrections: [{ text: "The lamp is at the weir." }],
    updatedAt: expect.stringMatching(/^\d{4}-/),
  });

  await desk.withdraw(path, "The lamp was never lit.");
  const withdrawn = await readLists(site);
  expect(telling(withdrawn, "lamplighter works")).toEqual([]);
  expect(withdrawn).toEqual(empty);
  expect(await changedSince(site, empty)).toEqual(new Set([304]));
  for (const address of own) {
    const { status, text } = await ask(site, address);
    expect([address, status, JSON.parse(text).detail]).toEqual([
      ...[address, 410],
      "The lamp was never lit.",
    ]);
  }
  expect((await ask(site, post)).status).toBe(404);
  expect((await ask(site, String(anew.headers.location))).status).toBe(410);
});
