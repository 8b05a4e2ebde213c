import { text } from "node:stream/consumers";
import { expect, type Page } from "@playwright/test";
import { type FeedServer, startFeedServer } from "../../lib/intake/testing/feed-server.ts";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { expectPromised } from "../fetch/conditional-requests.ts";
import { publicRoutes } from "../fetch/public-routes.ts";
import { ownSiteTest } from "../test.ts";

/** What an administrator decides about machines: which may come, who is told, and how much feeds carry. */
const test = ownSiteTest.extend<object, { outside: FeedServer }>({
  outside: [
    async ({ browserName: _ }, use) => {
      const server = await startFeedServer();
      await use(server);
      server.stop();
    },
    { scope: "worker" },
  ],
  siteSettings: [
    async ({ outside }, use) => use({ FEED_HOSTS: `127.0.0.1:${outside.port}` }),
    { scope: "worker" },
  ],
});
test.use({ siteName: "discovery" });

test("crawlers are refused, a hub and search engines are told, with the next request", async ({
  sitDown,
  desk,
  site,
}) => {
  const robots = async () => (await ask(site, "/robots.txt")).text;
  const feed = async () => (await ask(site, "/feed.xml")).text;
  expect(await robots()).not.toContain("GPTBot");
  expect(await feed()).not.toContain('rel="hub"');
  const page = await sitDown(await addPerson(desk, "admin"));
  await page.goto("/admin/discovery");
  await expectAccessible(page);
  await expectReflow(page);

  const hub = page.getByLabel("Address of a hub (WebSub)");
  await hub.fill("somewhere");
  await hub.press("Enter");
  await expect(hub).toHaveAttribute("aria-invalid", "true");
  await expect(hub).toHaveValue("somewhere");
  await hub.fill("https://hub.example/");
  await page.getByLabel("May gather texts to train models").uncheck();
  await page.getByLabel("Search engines (IndexNow)").check();
  await page.getByRole("button", { name: "Save settings" }).press("Enter");
  await expect(page.getByText("Saved. Machines read it with their next request.")).toBeVisible();
  await expectAccessible(page);

  await expect.poll(robots).toMatch(/User-agent: GPTBot\n[\s\S]*Disallow: \/\n/);
  await expect.poll(feed).toMatch(/<atom:link [^>]*"https:\/\/hub\.example\/"[^>]*>/);
  expect((await ask(site, "/feed.xml")).headers.link).toMatch(
    /<https:\/\/hub\.example\/>; rel="?hub"?/,
  );
  const [path = "", key = ""] =
    /\/([0-9a-f-]+)\.txt/.exec(
      (await page.getByText("They read the key at").textContent()) ?? "",
    ) ?? [];
  const file = await ask(site, path);
  expect([file.status, file.text.trim()]).toEqual([200, key]);
  const { promised } = publicRoutes["indexnow/[key]/route.ts"] ?? { promised: "nothing" };
  await expectPromised(site, path, promised);
});

test("feeds carry a summary where an edition wants it so, and the whole text again", async ({
  sitDown,
  desk,
  site,
}) => {
  const feed = async () => (await ask(site, "/feed.xml")).text;
  expect(await feed()).toContain("<content:encoded>");
  const page = await sitDown(await addPerson(desk, "admin"));
  await page.goto("/admin/editions");
  await page.getByRole("main").getByRole("link", { name: "The Elverham Dateline" }).click();
  const carried = page.getByLabel("What stands in feeds");
  await carried.selectOption({ label: "A summary, and a link to the article" });
  await page.getByRole("button", { name: "Save settings" }).press("Enter");
  await expect(page.getByText("Saved.").first()).toBeVisible();
  await expect.poll(feed).not.toContain("<content:encoded>");
  expect((await ask(site, "/fa/feed.xml")).text).toContain("<content:encoded>");
  await carried.selectOption({ label: "The whole text of each article" });
  await page.getByRole("button", { name: "Save settings" }).press("Enter");
  await expect.poll(feed).toContain("<content:encoded>");
});

/** Sets the hub at the desk, and that search engines are not told. */
async function setHub(page: Page, address: string): Promise<void> {
  await page.goto("/admin/discovery");
  await page.getByLabel("Search engines (IndexNow)").uncheck();
  await page.getByLabel("Address of a hub (WebSub)").fill(address);
  await page.getByRole("button", { name: "Save settings" }).press("Enter");
  await expect(page.getByText("Saved. Machines read it with their next request.")).toBeVisible();
}

test("a hub hears at once which feeds a publication has changed, and the desk that it was told", async ({
  sitDown,
  desk,
  site,
  outside,
}) => {
  const heard: URLSearchParams[] = [];
  outside.answer("/hub", async (request, response) => {
    heard.push(new URLSearchParams(await text(request)));
    response.writeHead(202).end();
  });
  const page = await sitDown(await addPerson(desk, "admin"));
  await setHub(page, outside.at("/hub"));
  await expect(page.getByText("They have heard of nothing yet.")).toBeVisible();

  const headline = "The weir is loud this week";
  await desk.publish({ headline, slug: "a-loud-weir", section: "news", topic: "weir-street" });
  const files = ["atom.xml", "feed.json", "feed.xml"];
  const changed = ["", "/news", "/topics/weir-street"].flatMap((list) =>
    files.map((file) => `${site.url}${list}/${file}`),
  );
  const toldOf = () => heard.flatMap((form) => form.getAll("hub.url")).sort();
  await expect.poll(toldOf).toEqual(changed.sort());
  expect(heard.map((form) => form.get("hub.mode"))).toEqual(["publish"]);
  // Who comes because of it finds what is new, and the hub by which they came.
  for (const feed of changed) {
    const { status, text: read } = await ask(site, feed.slice(site.url.length));
    expect([feed, status]).toEqual([feed, 200]);
    expect(read).toContain(headline);
    expect(read).toContain(outside.at("/hub"));
  }
  await page.reload();
  await expect(page.getByText("Last told:")).toBeVisible();
});

test("a hub inside our own network is not asked, which the desk reads and readers do not", async ({
  sitDown,
  desk,
  site,
}) => {
  const inside = await startFeedServer();
  const page = await sitDown(await addPerson(desk, "admin"));
  await setHub(page, inside.at("/hub"));
  const path = await desk.publish({
    ...{ headline: "The weir is quiet again", slug: "a-quiet-weir" },
    ...{ section: "news", topic: "weir-street" },
  });
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("it lies in a network that is not public")).toBeVisible({
      timeout: 2_000,
    });
  }).toPass();
  expect(inside.asked).toEqual([]);
  inside.stop();
  const answer = await ask(site, path);
  expect([answer.status, answer.text.includes("not public")]).toEqual([200, false]);
  await setHub(page, "");
  await expect(page.getByText("Nobody is told.")).toBeVisible();
});
