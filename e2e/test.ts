import { test as base, expect, type Page } from "@playwright/test";
import { openSeat } from "./desk/at-the-desk.ts";
import type { Person } from "./desk/people.ts";
import { type NewsroomOfSite, openNewsroom } from "./newsroom/open-newsroom.ts";
import { removeDataDir } from "./site/data-dir.ts";
import { copyPrepared } from "./site/prepared-data.ts";
import type { Settings } from "./site/run-command.ts";
import { type SharedSite, sharedSite } from "./site/shared-site.ts";
import { type RunningSite, startSite } from "./site/start-site.ts";

/** Tests on the site that all of them share: they read, and change nothing. */
export const test = base.extend<object, { site: SharedSite; desk: NewsroomOfSite }>({
  site: [
    async ({ browserName: _ }, use) => use(await sharedSite()),
    { scope: "worker", timeout: 240_000 },
  ],
  desk: [
    async ({ site }, use) => {
      const desk = await openNewsroom(site.dataDir);
      await use(desk);
      await desk.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ site }, use) => use(site.url),
  page: async ({ page }, use) => {
    const complaints = listenTo(page);
    await use(page);
    expect(complaints, "the browser complained of nothing").toEqual([]);
  },
});

type Seats = {
  /** Seats somebody at a desk of their own, for as long as a test lasts. */
  sitDown(who: Person): Promise<Page>;
};

type OwnSite = {
  ownSite: RunningSite;
  /** A file whose changes would disturb others gives its site a name: no other file has that one. */
  siteName: string;
  /** What its operator sets in the environment. */
  siteSettings: Settings;
};

/**
 * Tests that change the site, or break it: on one with the demo newsroom that no other process touches, and
 * that its files use one after the other.
 */
export const ownSiteTest = test.extend<Seats, OwnSite>({
  sitDown: async ({ browser, site }, use) => {
    const seats: Page[] = [];
    await use(async (who) => {
      const page = await openSeat(browser, site, who);
      seats.push(page);
      return page;
    });
    // A desk that stays open goes on asking the site for what is new.
    await Promise.all(seats.map((page) => page.context().close()));
  },

  siteName: ["", { option: true, scope: "worker" }],
  siteSettings: [{}, { option: true, scope: "worker" }],
  ownSite: [
    async ({ siteName: _, siteSettings }, use) => {
      const dataDir = await copyPrepared();
      try {
        const site = await startSite(dataDir, siteSettings);
        await use(site);
        await site.stop();
      } finally {
        await removeDataDir(dataDir);
      }
    },
    { scope: "worker", timeout: 120_000 },
  ],
  site: [({ ownSite }, use) => use(ownSite), { scope: "worker" }],
});

/** What the browser finds wrong with a page; that an error page was answered with its status is no fault. */
function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  const visited = new Set<string>();
  page.on("response", (response) => {
    if (response.request().isNavigationRequest()) visited.add(response.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    const isStatus = message.text().startsWith("Failed to load resource: the server responded");
    if (message.type() !== "error" || (isStatus && visited.has(message.location().url))) return;
    complaints.push(message.text());
  });
  return complaints;
}
