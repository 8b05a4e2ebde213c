import { expect, type Page } from "@playwright/test";
import { begin, headlineOf, saved, text } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ownSiteTest as test } from "../test.ts";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const focusIsLost = (page: Page) =>
  page.evaluate(() => document.activeElement === null || document.activeElement === document.body);

test("the focus goes along to what comes in place of a page", async ({ sitDown, desk }) => {
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, "Begun by keys");
  await expect(headlineOf(page)).toBeFocused();

  await page.goto("/admin/topics/new");
  await expect(heading(page, "New topic")).toBeVisible();
  expect(await focusIsLost(page)).toBe(true);
  await page.getByRole("group", { name: "English" }).getByLabel("Name").fill("Weirs");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Weirs")).toBeFocused();
});

test("a form that is sent after the session ended says so and keeps its words", async ({
  sitDown,
  desk,
}) => {
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin/topics/new");
  const name = page.getByRole("group", { name: "English" }).getByLabel("Name");
  await name.fill("Eel ladders");
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Make it" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "You are signed out." })).toBeVisible();
  await expect(name).toHaveValue("Eel ladders");
  // As another tab does in which somebody signs in.
  await page.context().addCookies(cookies);
  await page.getByRole("button", { name: "Make it" }).click();
  await expect(heading(page, "Eel ladders")).toBeVisible();
});

test("a step that finds no way to the newsroom says so", async ({ sitDown, desk }) => {
  const page = await sitDown(await addPerson(desk, "editor"));
  const path = await begin(page, "Kept in its versions");
  await text(page).click();
  await page.keyboard.type("The first text.");
  await saved(page);
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByText("In review", { exact: true })).toBeVisible();

  await page.goto(`${path}/history`);
  await page.getByRole("button", { name: "Restore Revision 1" }).click();
  await page.context().setOffline(true);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Restore" }).click();
  await expect(dialog.getByRole("alert")).toContainText("The newsroom did not answer");
  await page.context().setOffline(false);
  await dialog.getByRole("button", { name: "Restore" }).click();
  await expect(page).toHaveURL(path);

  await page.goto("/admin/account");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByText("Nothing was done: try again.")).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(/sign-in/);
});
