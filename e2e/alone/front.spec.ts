import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { addPerson } from "../desk/people.ts";
import { ownSiteTest as test } from "../test.ts";

/** What an editor chooses for readers, with the keyboard alone, and what readers see after each step. */
test.use({ siteName: "front" });

const bakers = "Three bakers, one night, and the hour at which nobody speaks";
const oak = "Two metres of oak, and nineteen students who may not touch it with dry hands";

const picks = (page: Page) => page.getByRole("region", { name: "Selected" }).getByRole("listitem");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const told = (page: Page, sentence: string) =>
  page.getByRole("status").filter({ hasText: sentence });

/** The first headlines under “Selected” on a page, as a reader without scripts finds them. */
function selectedOn(reader: Page, path: string, most: number) {
  return async () => {
    await reader.goto(path);
    const block = reader.getByRole("region", { name: "Selected" });
    const headlines = await block.getByRole("listitem").getByRole("link").allTextContents();
    return headlines.slice(0, most);
  };
}

test("an editor adds, moves, ends and takes out what is selected, and readers see it", async ({
  sitDown,
  desk,
  browser,
  site,
}) => {
  test.setTimeout(300_000);
  const facts = { headline: "Eels at the weir", slug: "eels-at-the-weir" };
  const article = await desk.publish({ ...facts, section: "news", topic: "elvers" });
  const reader = await browser.newPage({ baseURL: site.url, javaScriptEnabled: false });
  const readersSee = async (...headlines: string[]) => {
    for (const path of ["/", article]) {
      await expect.poll(selectedOn(reader, path, headlines.length)).toEqual(headlines);
    }
  };
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin");
  await page.getByRole("link", { name: "Front page" }).press("Enter");
  await page.getByRole("link", { name: "Selected", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Front page" })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  const before = await picks(page).count();

  for (const [word, headline] of [
    ["oak", oak],
    ["bakers", bakers],
  ] as const) {
    await page.getByRole("searchbox", { name: "Part of its headline" }).fill(word);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: /^Add / })).toHaveCount(1);
    await button(page, `Add ${headline}`).press("Enter");
    await expect(told(page, "Added to place 1 of")).toBeFocused();
    await expect(picks(page).first()).toContainText(headline);
  }
  await expect(picks(page)).toHaveCount(before + 2);
  await readersSee(bakers, oak);

  await button(page, `Move ${bakers} down`).press("Enter");
  await expect(told(page, `Moved to place 2 of ${before + 2}: ${bakers}`)).toBeVisible();
  await expect(button(page, `Move ${bakers} down`)).toBeFocused();
  await expect(picks(page).first()).toContainText(oak);
  await expect(button(page, `Move ${oak} up`)).toHaveAttribute("aria-disabled", "true");
  await readersSee(oak, bakers);

  const first = picks(page).first();
  await first.getByText("Set an end").press("Enter");
  await first.getByRole("button", { name: "Set the end" }).press("Enter");
  await expect(first.getByText("Choose a day and a time.")).toBeVisible();
  const when = first.getByLabel(`When “${oak}” goes`);
  await expect(when).toBeFocused();
  await when.fill("2020-01-01T08:00");
  await page.keyboard.press("Enter");
  await expect(first.getByText("This time has passed. Choose a later one.")).toBeVisible();
  await expect(when).toHaveValue("2020-01-01T08:00");
  await when.fill("2099-07-01T08:00");
  await page.keyboard.press("Enter");
  await expect(first.getByText("It goes on 1 July 2099, 08:00 BST.")).toBeVisible();
  await expect(first).toContainText("Until 1 July 2099, 08:00 BST");
  await expectAccessible(page);
  await readersSee(oak, bakers);

  // A colleague takes it out on a screen of their own; this one learns of it with its next step.
  const colleague = await sitDown(await addPerson(desk, "editor"));
  await colleague.goto("/admin/front/selected");
  await button(colleague, `Take out: ${bakers}`).press("Enter");
  await expect(told(colleague, `Taken out: ${bakers}`)).toBeFocused();
  await readersSee(oak);
  await button(page, `Move ${bakers} up`).press("Enter");
  await expect(page.getByText("It does not stand under Selected any more")).toBeVisible();
  await expect(picks(page)).toHaveCount(before + 1);

  // Its end comes, and nobody has to do anything.
  await desk.movePickEnds(-1);
  await expect.poll(selectedOn(reader, "/", 1), { timeout: 120_000 }).not.toEqual([oak]);
  await expect.poll(selectedOn(reader, article, 1)).not.toEqual([oak]);
  await page.reload();
  await expect(picks(page).filter({ hasText: oak })).toHaveCount(0);
  await reader.close();
});

test("without scripts an article is added and taken out as well, and an end is set", async ({
  sitDown,
  desk,
  browser,
  site,
}) => {
  const signedIn = await sitDown(await addPerson(desk, "editor"));
  const storageState = await signedIn.context().storageState();
  const context = await browser.newContext({
    ...{ baseURL: site.url, storageState, javaScriptEnabled: false },
  });
  const page = await context.newPage();
  await page.goto("/admin/front/selected?find=bakers");
  await button(page, `Add ${bakers}`).click();
  await expect(told(page, "Added to place 1 of")).toBeVisible();
  const first = picks(page).first();
  await expect(first).toContainText(bakers);
  await first.getByText("Set an end").click();
  await first.getByLabel(`When “${bakers}” goes`).fill("2020-01-01T08:00");
  await first.getByRole("button", { name: "Set the end" }).click();
  await expect(first.getByText("This time has passed. Choose a later one.")).toBeVisible();
  await first.getByLabel(`When “${bakers}” goes`).fill("2099-07-01T08:00");
  await first.getByRole("button", { name: "Set the end" }).click();
  await expect(first).toContainText("Until 1 July 2099, 08:00 BST");
  await button(page, `Take out: ${bakers}`).click();
  await expect(told(page, `Taken out: ${bakers}`)).toBeVisible();
  await expect(picks(page).filter({ hasText: bakers })).toHaveCount(0);
  await context.close();
});

test("a reporter is told that the room is not theirs", async ({ sitDown, desk }) => {
  const page = await sitDown(await addPerson(desk, "reporter"));
  await page.goto("/admin");
  await expect(page.getByRole("link", { name: "Schedules" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Front page" })).toHaveCount(0);
  await page.goto("/admin/front");
  await expect(page.getByText("This room is not for your role")).toBeVisible();
});
