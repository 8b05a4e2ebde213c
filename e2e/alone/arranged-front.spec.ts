import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { pickUp } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ownSiteTest as test } from "../test.ts";

/** A front that editors arrange, look at and publish, and what readers see after each step. */
test.use({ siteName: "arranged-front" });

const oak = "Two metres of oak, and nineteen students who may not touch it with dry hands";
const bakers = "Three bakers, one night, and the hour at which nobody speaks";

const places = (page: Page) => page.getByRole("region", { name: "Places" }).getByRole("listitem");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const told = (page: Page, sentence: string) =>
  page.getByRole("status").filter({ hasText: sentence });

/** The first headlines of a front, as a reader without scripts finds them. */
function headlinesOn(reader: Page, path: string, most: number) {
  return async () => {
    await reader.goto(path);
    const headlines = reader.getByRole("main").getByRole("article").getByRole("heading");
    return (await headlines.allTextContents()).slice(0, most);
  };
}

async function pin(page: Page, word: string, name: string) {
  await page.getByRole("searchbox", { name: "Part of its headline" }).fill(word);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Pin to / })).toHaveCount(1);
  await button(page, name).press("Enter");
}

test("an editor arranges the home page, looks at it, publishes it, and brings an earlier one back", async ({
  sitDown,
  desk,
  browser,
  site,
}) => {
  test.setTimeout(300_000);
  const reader = await browser.newPage({ baseURL: site.url, javaScriptEnabled: false });
  const readersSee = (path: string, ...headlines: string[]) =>
    expect.poll(headlinesOn(reader, path, headlines.length)).toEqual(headlines);
  const [newest = "", second = ""] = await headlinesOn(reader, "/", 2)();
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin/front");
  await expect(page.getByRole("heading", { name: "Readers see this front" })).toBeVisible();
  await expect(places(page).first()).toContainText(newest);
  await expectAccessible(page);
  await expectReflow(page);

  await pin(page, "oak", `Pin to Lead: ${oak}`);
  await expect(told(page, "Pinned to the lead.")).toBeFocused();
  await expect(places(page).first()).toContainText(oak);
  await expect(page.getByRole("heading", { name: "Readers do not see this yet" })).toBeVisible();
  await expectAccessible(page);
  await readersSee("/", newest, second);

  const path = await page.getByRole("link", { name: "Preview" }).getAttribute("href");
  const preview = await page.context().newPage();
  const answer = await preview.goto(path ?? "");
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  await expect(preview.locator('meta[name="robots"]').first()).toHaveAttribute(
    "content",
    /noindex/,
  );
  await expect(preview.getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText(
    oak,
  );
  await preview.close();
  await reader.goto(path ?? "");
  await expect(reader.getByText(oak)).toHaveCount(0);

  await button(page, "Publish").press("Enter");
  await expect(page.getByText("Readers see version 1 with their next request.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Readers see this front" })).toBeVisible();
  await readersSee("/", oak, newest, second);

  // Down by its button, up again by its handle with the keyboard, and down with the pointer.
  await button(page, `Move ${oak} down`).press("Enter");
  await expect(told(page, "Pinned to place 2.")).toBeVisible();
  await expect(button(page, `Move ${oak} down`)).toBeFocused();
  const handle = button(page, `Order of ${oak}`);
  await handle.focus();
  await pickUp(page, `${oak} is picked up, 2 of 5.`);
  await page.keyboard.press("ArrowUp");
  await expect(page.getByText(`${oak}, now 1 of 5.`)).toBeAttached();
  await page.keyboard.press("Space");
  await expect(told(page, "Pinned to the lead.")).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 1600 });
  await handle.hover();
  await page.mouse.down();
  const third = await places(page).nth(2).boundingBox();
  // Far out of the list, and back: what is dragged stays in it.
  await page.mouse.move(1_200, 1_595, { steps: 10 });
  await expect(page.getByText(`${oak}, now 5 of 5.`)).toBeAttached();
  const bottomOf = async (what: Locator) => {
    const box = await what.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const list = page.getByRole("region", { name: "Places" }).getByRole("list").first();
  expect(await bottomOf(handle)).toBeLessThan(await bottomOf(list));
  await page.mouse.move((third?.x ?? 0) + 20, (third?.y ?? 0) + 20, { steps: 10 });
  await expect(page.getByText(`${oak}, now 3 of 5.`)).toBeAttached();
  await page.mouse.up();
  await expect(told(page, "Pinned to place 3.")).toBeVisible();
  await expect(places(page).nth(2)).toContainText(oak);

  // A colleague changes the same front; nobody publishes what they have not seen.
  const colleague = await sitDown(await addPerson(desk, "editor"));
  await colleague.goto("/admin/front");
  await button(colleague, "Leave out: Latest").press("Enter");
  await expect(told(colleague, "Latest is left out.")).toBeFocused();
  await button(page, "Publish").press("Enter");
  await expect(page.getByText("Somebody changed this front since you looked at it.")).toBeVisible();
  await expect(button(page, "Show: Latest")).toBeVisible();
  await readersSee("/", oak, newest);
  await button(page, "Publish").press("Enter");
  await expect(page.getByText("Readers see version 2 with their next request.")).toBeVisible();
  await readersSee("/", newest, second, oak);
  await expect(reader.getByRole("region", { name: "Latest" })).toHaveCount(0);

  await page.getByText("Versions", { exact: true }).press("Enter");
  await button(page, "Bring back version 1").press("Enter");
  await expect(page.getByText("Version 1 stands here again.")).toBeVisible();
  await expect(places(page).first()).toContainText(oak);
  await button(page, "Publish").press("Enter");
  await readersSee("/", oak, newest, second);
  await expect(reader.getByRole("region", { name: "Latest" })).toHaveCount(1);
  await expectAccessible(page);
  await reader.close();
});

test("without scripts a section’s front is arranged and planned, and the plan is called off", async ({
  sitDown,
  desk,
  browser,
  site,
}) => {
  test.setTimeout(180_000);
  const signedIn = await sitDown(await addPerson(desk, "editor"));
  const storageState = await signedIn.context().storageState();
  const context = await browser.newContext({
    ...{ baseURL: site.url, storageState, javaScriptEnabled: false },
  });
  const page = await context.newPage();
  await page.goto("/admin/front");
  await page.getByRole("link", { name: "Articles", exact: true }).click();
  await pin(page, "bakers", `Pin to Lead: ${bakers}`);
  await expect(told(page, "Pinned to the lead.")).toBeVisible();

  const first = places(page).first();
  await first.getByText("Set an end").click();
  await first.getByLabel(`When “${bakers}” goes`).fill("2099-07-01T08:00");
  await first.getByRole("button", { name: "Set the end" }).click();
  await expect(first).toContainText("Until 1 July 2099, 08:00 BST");

  // The front of a section is looked at before anybody else sees it, like the home page.
  const preview = await context.newPage();
  await preview.goto(
    (await page.getByRole("link", { name: "Preview" }).getAttribute("href")) ?? "",
  );
  const seen = preview.getByRole("main").getByRole("article").getByRole("heading").first();
  await expect(seen).toHaveText(bakers);
  await expect(preview.locator('meta[name="robots"]').first()).toHaveAttribute(
    "content",
    /noindex/,
  );
  expect(await headlinesOn(preview, "/articles", 1)()).not.toEqual([bakers]);
  await preview.close();

  await page.getByText("Publish later").click();
  await page.getByLabel("When readers see it").fill("2020-01-01T08:00");
  await button(page, "Plan it").click();
  await expect(page.getByText("This time has passed. Choose a later one.")).toBeVisible();
  await page.getByLabel("When readers see it").fill("2099-01-01T08:00");
  await button(page, "Plan it").click();
  await expect(page.getByText("Version 1 goes live 1 January 2099, 08:00 GMT")).toBeVisible();
  await button(page, "Call off version 1").click();
  await expect(told(page, "Version 1 is called off.")).toBeVisible();
  await expect(button(page, "Call off version 1")).toHaveCount(0);

  await button(page, "Publish").click();
  await expect(page.getByText("Readers see version 2 with their next request.")).toBeVisible();
  await expect.poll(headlinesOn(page, "/articles", 1)).toEqual([bakers]);
  await context.close();
});

test("a planned front stands among the schedules, and is called off there", async ({
  sitDown,
  desk,
}) => {
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin/front");
  await page.getByRole("link", { name: "Analysis", exact: true }).click();
  await page.getByText("Publish later").press("Enter");
  await page.getByLabel("When readers see it").fill("2099-01-02T08:00");
  await button(page, "Plan it").press("Enter");
  await expect(page.getByText("Version 1 goes live 2 January 2099, 08:00 GMT")).toBeVisible();
  await page.getByRole("link", { name: "Schedules" }).press("Enter");
  const plan = page.getByRole("listitem").filter({ hasText: "version 1" });
  await expect(plan).toContainText("Publish 2 January 2099, 08:00 GMT");
  await expectAccessible(page);
  await expectReflow(page);
  await plan.getByRole("link", { name: "Front of Analysis" }).press("Enter");
  await expect(page.getByText("Version 1 goes live 2 January 2099, 08:00 GMT")).toBeVisible();
  await page.goBack();
  await plan.getByRole("button", { name: "Call off" }).press("Enter");
  await expect(
    told(page, "Called off: the publication of “Front of Analysis” planned for 2 January 2099"),
  ).toBeFocused();
  await expect(plan).toHaveCount(0);
});

test("a strip of a topic stands on the home page", async ({ sitDown, desk, browser, site }) => {
  test.setTimeout(180_000);
  const facts = { headline: "Eels at the weir", slug: "eels-at-the-weir" };
  await desk.publish({ ...facts, section: "news", topic: "elvers" });
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin/front");
  await page.getByText("Add a strip").click();
  await page.getByRole("searchbox", { name: "Part of a topic’s name" }).fill("elver");
  await page.keyboard.press("Enter");
  await button(page, "Add a strip: elvers").click();
  await expect(told(page, "The strip stands last.")).toBeFocused();
  await page.getByRole("button", { name: "Let articles stand twice" }).click();
  await expect(told(page, "Articles may stand on the page twice.")).toBeFocused();
  await button(page, "Publish").click();
  await expect(page.getByText(/Readers see version \d+ with their next request\./)).toBeVisible();
  const reader = await browser.newPage({ baseURL: site.url, javaScriptEnabled: false });
  await reader.goto("/");
  const strip = reader.getByRole("region", { name: "elvers", exact: true });
  await expect(strip.getByRole("heading", { name: facts.headline })).toBeVisible();
  await reader.close();
});
