import { expect } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { ownSiteTest as test } from "../test.ts";

/** What an administrator decides about machines: which may come, who is told, and how much feeds carry. */
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
