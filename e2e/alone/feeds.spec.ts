import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import {
  type FeedServer,
  rssOf,
  sending,
  startFeedServer,
  statusOf,
} from "../../lib/intake/testing/feed-server.ts";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { neverSaid } from "../crawl/never-said.ts";
import { headlineOf, text } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { readPage } from "../fetch/page.ts";
import { ownSiteTest } from "../test.ts";

/** Outside feeds from a server of their own: what an editor does with them, and what readers ever see of them. */
const test = ownSiteTest.extend<object, { feeds: FeedServer }>({
  feeds: [
    async ({ browserName: _ }, use) => {
      const server = await startFeedServer();
      await use(server);
      server.stop();
    },
    { scope: "worker" },
  ],
  siteSettings: [
    async ({ feeds }, use) => use({ FEED_HOSTS: `127.0.0.1:${feeds.port}` }),
    { scope: "worker" },
  ],
});
test.use({ siteName: "feeds" });

const ferry = "The ferry to Elverham turns back in fog";
const pier = "The old pier opens again on Sunday";
const items = [
  { title: ferry, link: "https://harbour.example/ferry", guid: "1", text: "Nobody was hurt." },
  { title: pier, link: "https://harbour.example/pier", guid: "2" },
];
const listed = "A list of reading is longer than a life";
const card = "https://listed.example/longer";
const told = (page: Page, sentence: string | RegExp) =>
  page.getByRole("status").filter({ hasText: sentence });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The titles under “From elsewhere” for a reader without scripts; null where there is no such block. */
function elsewhereFor(reader: Page) {
  return async () => {
    await reader.goto("/");
    const { said } = readPage(await reader.content());
    expect(neverSaid(said, new Set())).toEqual([]);
    expect(said).not.toMatch(/cannot be fetched|fault of its own|This is no feed/);
    const block = reader.getByRole("region", { name: "From elsewhere" });
    return (await block.count()) === 0 ? null : block.getByRole("link").allTextContents();
  };
}

test("an editor follows a site, trusts it, makes a draft of an item and leaves one out; readers see what is trusted", async ({
  sitDown,
  desk,
  browser,
  site,
  feeds,
}) => {
  test.setTimeout(300_000);
  const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
  feeds.answer("/", sending(`<!doctype html><html><head>${link}</head></html>`));
  feeds.answer("/feed", sending(rssOf("Harbour Radio", items)));
  const reader = await browser.newPage({ baseURL: site.url, javaScriptEnabled: false });
  const elsewhere = elsewhereFor(reader);
  const page = await sitDown(await addPerson(desk, "editor"));

  await page.goto("/admin/feeds");
  await expect(page.getByText("No feed is followed for this edition yet.")).toBeVisible();
  const address = page.getByLabel("Address of a site or of its feed");
  await address.fill("http://169.254.169.254/latest/meta-data");
  await page.keyboard.press("Enter");
  await expect(page.getByText("it lies in a network that is not public.")).toBeVisible();
  await address.fill(feeds.at("/"));
  await page.keyboard.press("Enter");
  await expect(
    told(page, "“Harbour Radio” is followed now, with 2 items in the inbox."),
  ).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  expect(await elsewhere()).toBeNull();

  // A list of another reader: what is followed already stays as it is, the rest is looked at by and by.
  feeds.answer("/listed", sending(rssOf("Listed", [{ title: listed, link: card, guid: "l1" }])));
  const outline = (at: string) => `<outline type="rss" text="Listed" xmlUrl="${feeds.at(at)}"/>`;
  const opml = `<opml version="2.0"><body><outline text="Local">${outline("/feed")}${outline("/listed")}</outline></body></opml>`;
  await page.getByText("Bring or save a list (OPML)").click();
  await page
    .getByLabel("List of feeds")
    .setInputFiles([{ name: "feeds.opml", mimeType: "text/x-opml", buffer: Buffer.from(opml) }]);
  await button(page, "Follow them").press("Enter");
  await expect(
    told(page, "1 feed more followed from now on; 1 were followed already."),
  ).toBeVisible();
  await page.getByRole("link", { name: "Listed", exact: true }).click();
  await button(page, "Look now").press("Enter");
  await expect(told(page, /new items? came/)).toBeVisible();

  // An item of it becomes a link card, with its source named and its address to follow.
  await page.goto("/admin/inbox");
  await button(page, `Link card: ${listed}`).press("Enter");
  await expect(headlineOf(page)).toHaveValue(listed);
  const source = text(page).getByRole("link", { name: "Listed" });
  await expect(source).toHaveAttribute("href", card);
  await page.goto("/admin/feeds");

  const saved = page.waitForEvent("download");
  await page.getByText("Bring or save a list (OPML)").click();
  await page.getByRole("link", { name: "Save what is followed as a list" }).click();
  expect(await readFile(await (await saved).path(), "utf8")).toContain(
    `xmlUrl="${feeds.at("/feed")}"`,
  );

  await page.getByRole("link", { name: "Harbour Radio", exact: true }).click();
  await button(page, "Trust it: show it on the front page").press("Enter");
  await expect(told(page, "It stands on the front page from now on.")).toBeFocused();
  await expectAccessible(page);
  await expectReflow(page);
  await expect.poll(elsewhere).toEqual([ferry, pier]);

  // It is a block like the others: an editor leaves it out, and takes it in again.
  for (const [work, seen] of [
    ["Leave out", null],
    ["Show", [ferry, pier]],
  ] as const) {
    await page.goto("/admin/front");
    await button(page, `${work}: From elsewhere`).press("Enter");
    await expect(told(page, /^From elsewhere /)).toBeFocused();
    await button(page, "Publish").press("Enter");
    await expect(page.getByText(/^Readers see version \d with their next request\./)).toBeVisible();
    await expect.poll(elsewhere).toEqual(seen);
  }

  await page.goto("/admin/inbox");
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole("searchbox", { name: "Part of its title" }).fill("PIER");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listitem").filter({ hasText: ferry })).toHaveCount(0);
  await button(page, `Leave out: ${pier}`).press("Enter");
  await expect(told(page, `Left out: ${pier}`)).toBeFocused();
  await expect.poll(elsewhere).toEqual([ferry]);

  await page.goto("/admin/inbox");
  await button(page, `Begin a draft: ${ferry}`).click();
  await expect(headlineOf(page)).toHaveValue(ferry);
  await expect(text(page)).toContainText("Nobody was hurt.");
  await expect(text(page).getByRole("link", { name: "Harbour Radio" })).toHaveAttribute(
    "href",
    "https://harbour.example/ferry",
  );
  await reader.close();
});

test("whatever becomes of a source, only the desk hears of it", async ({
  sitDown,
  desk,
  browser,
  site,
  feeds,
}) => {
  test.setTimeout(300_000);
  feeds.answer(
    "/tide",
    sending(rssOf("Tide", [{ title: "Spring tide on Friday", link: "https://tide.example/1" }])),
  );
  const reader = await browser.newPage({ baseURL: site.url, javaScriptEnabled: false });
  const elsewhere = elsewhereFor(reader);
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin/feeds");
  await page.getByLabel("Address of a site or of its feed").fill(feeds.at("/tide"));
  await page.keyboard.press("Enter");
  await expect(told(page, "“Tide” is followed now, with 1 item in the inbox.")).toBeVisible();
  await page.getByRole("link", { name: "Tide", exact: true }).click();
  await button(page, "Trust it: show it on the front page").click();
  const tide = async () => ((await elsewhere()) ?? []).includes("Spring tide on Friday");
  await expect.poll(tide).toBe(true);

  for (const [answer, sentence] of [
    [sending("No feed found with the ID 1. Go to the All Feeds page."), "This is no feed"],
    [statusOf(500), "Its host has a fault of its own (500)."],
    [sending("<rss><channel><title>x</title></channel></rss>"), "The feed has no items yet."],
    [statusOf(410), "Its publisher says that it is gone for good (410)."],
  ] as const) {
    feeds.answer("/tide", answer);
    await button(page, "Look now").click();
    await expect(told(page, sentence)).toBeVisible();
    expect(await tide()).toBe(true);
  }

  await page.getByText("Stop following it").first().click();
  await button(page, "Stop following it").click();
  await expect(page).toHaveURL("/admin/feeds");
  await expect.poll(tide).toBe(false);
  await reader.close();
});

test("who presses a button before the page is ready goes on from the line that tells what was done", async ({
  sitDown,
  desk,
  feeds,
}) => {
  const waits = ["A first item that waits", "A second item that waits"];
  feeds.answer(
    "/quick",
    sending(
      rssOf(
        "Quick",
        waits.map((title) => ({ title, link: "https://quick.example/" })),
      ),
    ),
  );
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin/feeds");
  await page.getByLabel("Address of a site or of its feed").fill(feeds.at("/quick"));
  await page.keyboard.press("Enter");
  await expect(told(page, "“Quick” is followed now")).toBeVisible();

  const pressed = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await pressed.promise;
    await route.continue();
  });
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.method() === "POST"),
    (async () => {
      await page.goto("/admin/inbox?text=waits", { waitUntil: "commit" });
      await button(page, `Leave out: ${waits[0]}`).press("Enter");
      pressed.resolve();
    })(),
  ]);
  expect(sent.resourceType()).toBe("document");
  await expect(told(page, `Left out: ${waits[0]}`)).toBeFocused();
});

test("without scripts an editor follows a feed and leaves an item out", async ({
  desk,
  browser,
  site,
  feeds,
}) => {
  test.setTimeout(300_000);
  feeds.answer(
    "/plain",
    sending(rssOf("Plain", [{ title: "A plain item", link: "https://plain.example/1" }])),
  );
  const who = await addPerson(desk, "editor");
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false });
  const { csrfToken } = await (await context.request.get("/api/auth/csrf")).json();
  const form = { csrfToken, email: who.email, password: who.password };
  await context.request.post("/api/auth/callback/credentials", { form, maxRedirects: 0 });
  const page = await context.newPage();
  await page.goto("/admin/feeds");
  await page.getByLabel("Address of a site or of its feed").fill(feeds.at("/plain"));
  await button(page, "Follow it").click();
  await expect(told(page, "“Plain” is followed now")).toBeVisible();
  await page.goto("/admin/inbox");
  await button(page, "Leave out: A plain item").click();
  await expect(told(page, "Left out: A plain item")).toBeVisible();
  await context.close();
});
