import { expect } from "@playwright/test";
import GhostContentAPI from "@tryghost/content-api";
import { namesOfOthers } from "./api/hostile-values.ts";
import { ask } from "./fetch/ask.ts";
import { test } from "./test.ts";

/** Any key will do: all of it is public. */
const key = "22444f78447824223cefc48062";
const client = (url: string, ghostPath?: string) =>
  GhostContentAPI({ url, key, version: "v6.0", ...(ghostPath !== undefined && { ghostPath }) });

test("a program written for Ghost reads the whole paper", async ({ site }) => {
  const api = client(site.url);
  const settings = await api.settings.browse();
  expect(settings).toMatchObject({ title: "The Elverham Dateline", locale: "en" });

  const posts = await api.posts.browse({ limit: 5, include: "tags,authors", formats: "html" });
  expect(posts).toHaveLength(5);
  expect(posts.meta.pagination.total).toBeGreaterThan(5);
  for (const post of posts) {
    expect(post).toMatchObject({ primary_tag: { url: expect.stringContaining(site.url) } });
    expect((await ask(site, post.url.slice(site.url.length))).status).toBe(200);
  }

  const [first] = posts;
  const again = await api.posts.read({ slug: first?.slug ?? "" }, { fields: ["title", "url"] });
  expect(again).toEqual({ title: first?.title, url: first?.url });

  const rivers = await api.tags.read({ slug: "river-wenn" }, { include: "count.posts" });
  const about = await api.posts.browse({ filter: "tag:river-wenn", limit: "all" });
  expect(rivers).toMatchObject({ count: { posts: about.length } });

  const [author] = await api.authors.browse({ limit: 1, order: "name asc" });
  expect((await ask(site, author?.url.slice(site.url.length) ?? "")).status).toBe(200);
  expect((await api.pages.browse()).map(({ url }) => url)).toContain(`${site.url}/pages/about`);
});

test("each edition is a site of its own", async ({ site }) => {
  const api = client(site.url, "ghost/fa");
  expect(await api.settings.browse()).toMatchObject({ locale: "fa", timezone: "Asia/Tehran" });
  const [post] = await api.posts.browse({ limit: 1 });
  expect(post?.url).toContain(`${site.url}/fa/`);
});

test("what it cannot answer it says in a sentence, as Ghost does", async ({ site }) => {
  const api = client(site.url);
  await expect(api.posts.browse({ filter: "title:~'elver'" })).rejects.toThrow(
    /\/api\/v1\/articles/,
  );
  await expect(api.posts.browse({ filter: "rivers" })).rejects.toMatchObject({
    name: "BadRequestError",
  });
  await expect(api.posts.read({ slug: "nothing-here" })).rejects.toMatchObject({
    name: "NotFoundError",
  });
  await expect(api.posts.browse({ limit: -1 })).rejects.toMatchObject({ name: "ValidationError" });
});

test("what nobody there could answer is refused as Ghost does", async ({ site }) => {
  const posts = "/ghost/api/content/posts/";
  const refusals: [method: string, path: string, status: number, type: string][] = [
    ["GET", `${posts}${"a".repeat(3_000)}/`, 400, "BadRequestError"],
    ["GET", `${posts}%ff/`, 400, "BadRequestError"],
    ["POST", posts, 405, "MethodNotAllowedError"],
  ];
  for (const [method, path, status, type] of refusals) {
    const answer = await ask(site, path, {}, method);
    expect([path.slice(0, 40), answer.status]).toEqual([path.slice(0, 40), status]);
    const { errors } = JSON.parse(answer.text);
    expect(errors).toEqual([expect.objectContaining({ type, message: expect.any(String) })]);
  }
});

test("names that Ghost does not know are passed over, whatever else they mean", async ({
  site,
}) => {
  for (const path of ["posts/", "pages/", "tags/", "authors/", "settings/"]) {
    const address = `/ghost/api/content/${path}?limit=2`;
    const { text } = await ask(site, address);
    for (const name of ["langauge", ...namesOfOthers]) {
      const answer = await ask(site, `${address}&${name}=settings`);
      expect([path, name, answer.status]).toEqual([path, name, 200]);
      expect(answer.text, `${path} ${name}`).toBe(text);
    }
  }
});

test("pages of other sites may ask, which their browsers make sure of first", async ({
  site,
  page,
}) => {
  await page.setContent("<title>Another site</title>");
  const titles = await page.evaluate(
    async ([url, wanted]) => {
      const answer = await fetch(`${url}/ghost/api/content/posts/?key=${wanted}&limit=2`, {
        headers: { "Accept-Version": "v6.0" },
      });
      return ((await answer.json()) as { posts: { title: string }[] }).posts.length;
    },
    [site.url, key],
  );
  expect(titles).toBe(2);
});

test("who has the answer is told that it is the same", async ({ site }) => {
  const first = await ask(site, "/ghost/api/content/tags/?limit=3");
  expect(first.status).toBe(200);
  expect(first.headers).toMatchObject({ "x-robots-tag": "noindex" });
  const etag = String(first.headers.etag);
  const second = await ask(site, "/ghost/api/content/tags/?limit=3", { "if-none-match": etag });
  expect([second.status, second.text]).toEqual([304, ""]);
  const third = await ask(site, "/ghost/api/content/tags/?limit=3");
  expect(third.headers).toMatchObject({ etag, "x-dateline-cache": "hit" });
});
