import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";

import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { ownSiteTest as test } from "../test.ts";

const rows = (page: Page) => page.getByRole("row").filter({ has: page.getByRole("link") });
const choose = (page: Page, headline: string) =>
  page.getByRole("checkbox", { name: `Choose “${headline}”` });
const report = (page: Page) => page.getByRole("status");

test("an editor finds stories by views and filters, and changes many of them at once", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(180_000);
  const editor = await addPerson(desk, "editor");
  const headlines = ["Lock keepers one", "Lock keepers two", "Lock keepers three"];
  const paths: string[] = [];
  for (const [at, headline] of headlines.entries()) {
    const slug = `lock-keepers-${at + 1}`;
    paths.push(await desk.publish({ headline, slug, section: "news", topic: "lock-keepers" }));
  }
  const [first = "", second = "", third = ""] = paths;
  const page = await sitDown(editor);

  await page.goto("/admin/stories");
  const views = page.getByRole("navigation", { name: "Views" });
  await expect(views.getByRole("link", { name: "Mine 0" })).toBeVisible();
  await views.getByRole("link", { name: /^Live \d+$/ }).click();
  await expect(views.getByRole("link", { name: /^Live/ })).toHaveAttribute("aria-current", "page");
  await page.getByText("More to look for").click();
  await page.getByRole("combobox", { name: "Topic" }).fill("lock-k");
  await page.getByRole("option", { name: "lock-keepers" }).click();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole("combobox", { name: "Topic" })).toHaveValue("lock-keepers");

  // By keyboard alone: the first of the list, then with Shift all down to the last.
  await expect(async () => {
    // What is pressed before the page has woken up chooses nothing.
    await choose(page, "Lock keepers three").focus();
    await page.keyboard.press("Space");
    await expect(page.getByText("1 chosen")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await choose(page, "Lock keepers one").focus();
  await page.keyboard.press("Shift+Space");
  await expect(page.getByText("3 chosen")).toBeVisible();
  await expectAccessible(page);
  // A topic that is not there yet is made where it is given.
  await page.getByRole("button", { name: "Add a topic" }).click();
  const asking = page.getByRole("dialog");
  await asking.getByRole("combobox", { name: "Topic" }).fill("Canal week");
  await asking.getByRole("option", { name: "Create “Canal week”…" }).click();
  await asking.getByLabel("What is it?").selectOption({ label: "A subject" });
  await expectAccessible(page);
  await asking.getByRole("button", { name: "Create" }).click();
  await expect(asking.getByRole("button", { name: "Remove Canal week" })).toBeVisible();
  await expectAccessible(page);
  await asking.getByRole("button", { name: "Add a topic" }).click();
  await expect(report(page)).toHaveText("Add a topic: 3 changed.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(report(page)).toHaveText("Undone: 3 changed.");

  await page.getByRole("checkbox", { name: "All on this page" }).check();
  await page.getByRole("button", { name: "Remove a topic" }).click();
  await asking.getByRole("button", { name: "Remove a topic" }).click();
  await expect(asking.getByText("Choose one first.")).toBeVisible();
  await expectAccessible(page);
  await asking.getByRole("combobox", { name: "Topic" }).fill("lock-k");
  await asking.getByRole("option", { name: "lock-keepers" }).click();
  await asking.getByRole("button", { name: "Remove a topic" }).click();
  await expect(report(page)).toHaveText("Remove a topic: 3 changed.");
  await expect(page.getByText("No story fits this.")).toBeVisible();

  const renamed = await desk.rename(second, "lock-keepers-renamed");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(report(page)).toHaveText("Undone: 2 changed, 1 left alone.");
  await expect(page.getByRole("listitem").filter({ hasText: "Lock keepers two" })).toContainText(
    "Somebody has changed it since",
  );
  await expect(rows(page)).toHaveCount(2);

  await page.getByRole("checkbox", { name: "All on this page" }).check();
  await page.getByRole("button", { name: "Assign" }).click();
  await asking.getByLabel("To whom").selectOption({ label: editor.name });
  await asking.getByRole("button", { name: "Assign" }).click();
  await expect(report(page)).toHaveText("Assign: 2 changed.");
  await views.getByRole("link", { name: "Mine 2" }).click();
  await expect(rows(page)).toHaveCount(2);

  await page.getByRole("checkbox", { name: "All on this page" }).check();
  await page.getByRole("button", { name: "Withdraw" }).click();
  await asking.getByRole("button", { name: "Withdraw" }).click();
  await expect(asking.getByText("Say why, for the record")).toBeVisible();
  await asking.getByLabel("Why").fill("The lock keepers asked for it.");
  await asking.getByRole("button", { name: "Withdraw" }).click();
  await expect(report(page)).toHaveText("Withdraw: 2 changed.");
  for (const path of [first, third]) {
    await expect.poll(async () => (await ask(site, path)).status).toBe(410);
  }
  expect((await ask(site, renamed)).status).toBe(200);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(report(page)).toHaveText("Undone: 2 changed.");
  for (const path of [first, third]) {
    await expect.poll(async () => (await ask(site, path)).status).toBe(200);
  }
  await expectReflow(page);
});
