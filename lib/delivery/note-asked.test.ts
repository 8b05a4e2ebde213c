import { expect, it } from "vitest";
import { isWorthNoting } from "#lib/delivery/note-asked";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();

it("what is not there is noted, with the host of the page that linked to it and nothing more", async () => {
  const headers = { referer: "https://friend.example/page?secret=1", cookie: "a=1" };
  await site.get("/nothing?x=1", { headers });
  await site.get("/fa/nothing");
  for (const path of [
    "/news/a-story",
    "/old/away",
    "/withdrawn",
    "/blog/a-story",
    "/wp-login.php",
  ]) {
    await site.get(path, { headers });
  }
  await site.get("/blog/nowhere", { headers: { referer: "nonsense" } });
  expect(site.missed).toEqual([
    ["/nothing", "friend.example"],
    ["/fa/nothing", ""],
    ["/blog/nowhere", ""],
  ]);
});

it.each([
  ...["/wp-login.php", "/.env", "/a/.git/config", "/wp-admin/setup", "/backup.sql", "/chunk.js"],
  ...[
    "/favicon.png",
    "/apple-touch-icon-120x120.png",
    "/ads.txt",
    "/unsubscribe/joan@mail.example",
  ],
])("%s is left out", (path) => {
  expect(isWorthNoting(path)).toBe(false);
});

it.each([
  ...["/2019/05/پل", "/index.php/2019/story", "/wp-content/uploads/2019/plan.pdf", "/story.html"],
  ...["/news/php-and-the-town", "/vendors"],
])("%s is kept", (path) => {
  expect(isWorthNoting(path)).toBe(true);
});
