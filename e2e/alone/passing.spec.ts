import { expect, type Page } from "@playwright/test";
import {
  type FeedServer,
  rssOf,
  sending,
  startFeedServer,
} from "../../lib/intake/testing/feed-server.ts";
import { textOf, weighPage, weightLimits } from "../../scripts/bench/weigh-page.ts";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { faultsIn } from "../a11y/markup.ts";
import { findFaults } from "../a11y/names.ts";
import { passingKinds } from "../a11y/page-kinds.ts";
import { addPerson } from "../desk/people.ts";
import { expectLaidOut } from "../laid-out.ts";
import { ownSiteTest } from "../test.ts";

/** Pages as they are while something breaks and trusted sources tell something: as good as every other page. */
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
test.use({ siteName: "passing" });

const english = {
  name: "English",
  block: "From elsewhere",
  bar: "Breaking",
  line: "The Wenn is over its banks at Mill Lane; the lane is shut",
  titles: [
    "The ferry turns back in fog",
    "Le marché de Noël aura lieu sous la halle",
    `A title without an end ${"that goes on and on ".repeat(12)}and a wordwithoutanyspacesinitatallthatislongerthanaline`,
  ],
};
const persian = {
  name: "فارسی",
  block: "از دیگران",
  bar: "خبر فوری",
  line: "آب ون از ساحل گذشت و کوچه آسیاب بسته است",
  titles: ["کشتی مسافری بار دیگر در مه بازگشت", "Harbour to stay shut on Friday"],
};

const editionOf = (kind: string) => (kind.startsWith("en ") ? english : persian);

/** What an editor does for each edition: follows a feed, trusts it, and announces something. */
async function fill(page: Page, feeds: FeedServer): Promise<void> {
  for (const [number, { name, titles, line }] of [english, persian].entries()) {
    const items = titles.map((title, at) => ({ title, link: `https://a.example/${number}/${at}` }));
    feeds.answer(`/${number}`, sending(rssOf(`Radio ${number}`, items)));
    const choose = async () => {
      if (number > 0) await page.getByRole("link", { name, exact: true }).click();
      await expect(page.locator("[aria-current]").filter({ hasText: name })).toBeVisible();
    };
    await page.goto("/admin/feeds");
    await choose();
    await page.getByLabel("Address of a site or of its feed").fill(feeds.at(`/${number}`));
    await page.keyboard.press("Enter");
    await expect(page.getByText(`“Radio ${number}” is followed now`)).toBeVisible();
    await page.getByRole("link", { name: `Radio ${number}`, exact: true }).click();
    await page.getByRole("button", { name: "Trust it: show it on the front page" }).press("Enter");
    await expect(page.getByText("It stands on the front page from now on.")).toBeFocused();
    await page.goto("/admin/breaking");
    await choose();
    await page.getByRole("textbox", { name: "What has happened" }).fill(line);
    await page.getByRole("button", { name: "Put it over all pages" }).press("Enter");
    await expect(page.getByText("Readers see it now.")).toBeVisible();
  }
}

test("a front page with what others tell, and pages under a breaking line, are as good as every page", async ({
  sitDown,
  desk,
  feeds,
  browser,
  site,
  page,
}) => {
  test.setTimeout(300_000);
  await fill(await sitDown(await addPerson(desk, "editor")), feeds);
  for (const [kind, path] of Object.entries(passingKinds)) {
    const { bar, block, titles } = editionOf(kind);
    await test.step(kind, async () => {
      await expect
        .poll(async () => {
          await page.goto(path);
          return page.getByRole("complementary", { name: bar, exact: true }).count();
        })
        .toBe(1);
      if (kind.includes("outside block")) {
        const items = page.getByRole("region", { name: block }).getByRole("listitem");
        await expect(items).toHaveCount(titles.length);
      }
      expect(await findFaults(page)).toEqual([]);
      await expectAccessible(page);
      await expectReflow(page);
      await expectLaidOut(page);
      const answer = await page.request.get(path);
      expect(await faultsIn(await answer.text())).toEqual([]);
      const fresh = await browser.newPage({ baseURL: site.url });
      const weight = await weighPage(fresh, path);
      await fresh.close();
      expect(weight.scripts).toBeLessThanOrEqual(weightLimits.scripts);
      expect(textOf(weight)).toBeLessThanOrEqual(weightLimits.text);
      expect(weight.requests).toBeLessThanOrEqual(weightLimits.requests);
    });
  }
});
