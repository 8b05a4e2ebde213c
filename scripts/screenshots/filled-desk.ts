import type { Page } from "@playwright/test";
import { rssOf, sending, startFeedServer, statusOf } from "#lib/intake/testing/feed-server";
import { take } from "./take.ts";

/** Rooms that are empty in the demo, each filled by its own form: what is put there stays. */
export async function takeFilled(page: Page, feedHosts: string[]): Promise<void> {
  await takeSelected(page);
  await takeBreaking(page);
  await takeFeeds(page, feedHosts);
}

async function takeSelected(page: Page): Promise<void> {
  await open(page, "/admin/front/selected");
  for (const word of ["oak", "bakers"]) {
    await page.getByRole("searchbox", { name: "Part of its headline" }).fill(word);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**find=${word}*`);
    const add = page.getByRole("button", { name: /^Add / }).first();
    if ((await add.count()) === 0) continue;
    await add.click();
    await page.getByText("Added to place 1 of").waitFor();
  }
  await open(page, "/admin/front/selected");
  await take(page, "desk-selected");
}

async function takeBreaking(page: Page): Promise<void> {
  await open(page, "/admin/breaking");
  const line = "The Wenn is over its banks at Mill Lane; the lane is shut";
  await page.getByRole("textbox", { name: "What has happened" }).fill(line);
  await page.getByRole("button", { name: "Put it over all pages" }).click();
  await page.getByText("Readers see it now.").waitFor();
  await open(page, "/admin/breaking");
  await take(page, "desk-breaking");
}

/** Three invented publishers on this machine, of whom one is trusted and one fails. */
async function takeFeeds(page: Page, [host]: string[]): Promise<void> {
  if (host === undefined) return;
  const server = await startFeedServer(Number(host.split(":").at(-1)));
  try {
    for (const { name, path, items } of publishers) {
      server.answer(path, sending(rssOf(name, items)));
      await open(page, "/admin/feeds");
      if ((await page.getByRole("link", { name, exact: true }).count()) > 0) continue;
      await page.getByLabel("Address of a site or of its feed").fill(server.at(path));
      await page.getByRole("button", { name: "Follow it" }).click();
      await page.getByText(`“${name}” is followed now`).waitFor();
    }
    await openSource(page, "Harbour Radio");
    await page.getByRole("button", { name: "Trust it: show it on the front page" }).click();
    await page.getByText("It stands on the front page from now on.").waitFor();
    server.answer("/gauges", statusOf(500));
    await openSource(page, "River Gauge Log");
    await page.getByRole("button", { name: "Look now" }).click();
    await page.getByRole("status").filter({ hasText: "Its host has a fault of its own" }).waitFor();
    await open(page, "/admin/feeds");
    await take(page, "desk-feeds");
    await open(page, "/admin/inbox");
    await take(page, "desk-inbox");
  } finally {
    server.stop();
  }
}

async function open(page: Page, room: string): Promise<void> {
  await page.goto(room);
  await page.getByRole("main").getByRole("heading").first().waitFor();
  await page.waitForLoadState("networkidle");
}

async function openSource(page: Page, name: string): Promise<void> {
  await open(page, "/admin/feeds");
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByRole("heading", { name }).waitFor();
}

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour).toUTCString();

const publishers = [
  {
    name: "Harbour Radio",
    path: "/harbour",
    items: [
      {
        title: "The ferry to the north bank turns back in fog for the third day",
        text: "The eight o’clock boat waited an hour in midstream. Passengers were brought round by the Hythe bridge.",
        link: "https://harbour.example/ferry",
        guid: "1",
        date: ago(2),
      },
      {
        title: "The old pier opens again on Sunday",
        text: "The new planking is larch from the upper valley, and the lamps are the old ones.",
        link: "https://harbour.example/pier",
        guid: "2",
        date: ago(9),
      },
    ],
  },
  {
    name: "Upper Valley Gazette",
    path: "/gazette",
    items: [
      {
        title: "A bakery, a bell and a dispute that is older than both",
        text: "Who may ring for bread on a Sunday was settled in 1871, or so everybody thought.",
        link: "https://gazette.example/bell",
        guid: "3",
        date: ago(4),
      },
      {
        title: "First snow on the tops, and the road stays open",
        link: "https://gazette.example/snow",
        guid: "4",
        date: ago(20),
      },
    ],
  },
  {
    name: "River Gauge Log",
    path: "/gauges",
    items: [
      {
        title: "Mill Lane gauge: 1.94 m and falling",
        link: "https://gauges.example/mill-lane",
        guid: "5",
        date: ago(1),
      },
    ],
  },
];
