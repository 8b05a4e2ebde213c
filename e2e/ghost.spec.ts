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

test("the whole archive is paged through, in the order that is asked for, and each post comes once", async ({
  site,
}) => {
  const api = client(site.url);
  for (const [order, sign] of [
    ["published_at desc", -1],
    ["published_at asc", 1],
  ] as const) {
    const slugs: string[] = [];
    const dates: number[] = [];
    let page: number | null = 1;
    while (page !== null) {
      const posts: Awaited<ReturnType<typeof api.posts.browse>> = await api.posts.browse({
        ...{ page, order, limit: 40, fields: "id,slug,published_at" },
      });
      const { pagination } = posts.meta;
      expect(pagination).toMatchObject({ page, limit: 40, prev: page === 1 ? null : page - 1 });
      slugs.push(...posts.map(({ id }) => String(id)));
      dates.push(...posts.map((post) => Date.parse(String(post.published_at))));
      page = pagination.next;
      if (page === null) expect(slugs).toHaveLength(pagination.total);
    }
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(dates).toEqual(dates.toSorted((one, other) => sign * (one - other)));
    expect(dates.length).toBeGreaterThan(80);
  }
  expect(await api.posts.browse({ page: 10_000 })).toHaveLength(0);
});

test("a post is read by its id or its slug, as HTML and in plain words", async ({ site }) => {
  const api = client(site.url);
  const formats = ["html", "plaintext"];
  const bySlug = await api.posts.read({ slug: "ten-winters-of-river-gauges" }, { formats });
  const byId = await api.posts.read({ id: String(bySlug.id) }, { formats });
  expect(byId).toEqual(bySlug);
  expect(bySlug.html).toMatch(/^<p>/);
  expect(bySlug.plaintext).not.toMatch(/<\/?\w+[^>]*>/);
  // The number of a note is no word of the text.
  const [first = ""] = String(bySlug.html).split("</p>");
  const beginning = first.replace(/<sup.*?<\/sup>|<[^>]*>/g, "");
  expect(beginning.length).toBeGreaterThan(40);
  expect(bySlug.plaintext).toContain(beginning);
  const words = await api.posts.read({ id: String(bySlug.id) }, { formats: "plaintext" });
  expect([words.html, words.plaintext]).toEqual([undefined, bySlug.plaintext]);
  await expect(
    api.posts.read({ id: "0198a000-0000-7000-8000-000000000000" }),
  ).rejects.toMatchObject({ name: "NotFoundError" });
});

test("filters are joined with and, or and not, in groups, and know dates and lists", async ({
  site,
}) => {
  const api = client(site.url);
  const idsOf = async (filter: string) => {
    const posts = await api.posts.browse({ filter, limit: "all", fields: "id" });
    expect(posts).toHaveLength(posts.meta.pagination.total);
    return new Set(posts.map(({ id }) => String(id)));
  };
  const river = await idsOf("tag:river-wenn");
  const analyses = await idsOf("tag:analysis");
  expect(river.intersection(analyses).size).toBeGreaterThan(0);
  expect(river.difference(analyses).size).toBeGreaterThan(0);
  expect(await idsOf("tag:river-wenn+tag:analysis")).toEqual(river.intersection(analyses));
  expect(await idsOf("tag:river-wenn,tag:analysis")).toEqual(river.union(analyses));
  expect(await idsOf("tag:[river-wenn,analysis]")).toEqual(river.union(analyses));
  expect(await idsOf("tag:river-wenn+tag:-analysis")).toEqual(river.difference(analyses));
  const signed = await idsOf("author:nora-pellew");
  expect(signed.size).toBeGreaterThan(0);
  expect(await idsOf("author:nora-pellew+(tag:river-wenn,tag:analysis)")).toEqual(
    signed.intersection(river.union(analyses)),
  );

  const day = "2018-02-01";
  const [before, since, all] = await Promise.all([
    api.posts.browse({ filter: `tag:almanac+published_at:<'${day}'`, limit: "all" }),
    api.posts.browse({ filter: `tag:almanac+published_at:>='${day}'`, limit: "all" }),
    api.posts.browse({ filter: "tag:almanac", limit: "all" }),
  ]);
  expect(before).toHaveLength(31);
  expect(before.length + since.length).toBe(all.length);
  for (const post of before) expect(String(post.published_at) < day).toBe(true);
  for (const post of since) expect(String(post.published_at) >= day).toBe(true);
});

test("a Page and an author are read by id and by slug", async ({ site }) => {
  const api = client(site.url);
  const about = await api.pages.read({ slug: "about" }, { formats: "html,plaintext" });
  expect(about).toMatchObject({
    url: `${site.url}/pages/about`,
    html: expect.stringMatching(/^</),
  });
  expect(await api.pages.read({ id: String(about.id) }, { formats: "html,plaintext" })).toEqual(
    about,
  );
  await expect(api.pages.read({ slug: "nothing-here" })).rejects.toMatchObject({
    name: "NotFoundError",
  });

  const include = "count.posts";
  const nora = await api.authors.read({ slug: "nora-pellew" }, { include });
  const posts = await api.posts.browse({ filter: "author:nora-pellew", limit: "all" });
  expect(nora).toMatchObject({ name: "Nora Pellew", count: { posts: posts.length } });
  expect(nora.profile_image).toMatch(new RegExp(`^${site.url}/media/`));
  expect(await api.authors.read({ id: String(nora.id) }, { include })).toEqual(nora);
  await expect(api.authors.read({ slug: "nobody-here" })).rejects.toMatchObject({
    name: "NotFoundError",
  });
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
