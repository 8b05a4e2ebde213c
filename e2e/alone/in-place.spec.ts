import { expect, type Page } from "@playwright/test";
import { begin, headlineOf, saved, saveState, text } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ownSiteTest as test } from "../test.ts";

const linkOf = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const offered = (page: Page) => page.getByText("This browser has a text that was not saved.");

/** Nothing that is loaded anew keeps it. */
const mark = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.marked = "";
  });
const isMarked = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset.marked !== undefined);

test("a story opens in place of its list, and what is typed before going back is saved", async ({
  sitDown,
  desk,
}) => {
  const title = "The ferry runs late";
  const page = await sitDown(await addPerson(desk, "editor"));
  const path = await begin(page, title);
  await saved(page);

  await page.goto("/admin/stories");
  await mark(page);
  await linkOf(page, title).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(path);
  await expect(page.getByRole("main")).toBeFocused();
  expect(await isMarked(page)).toBe(true);

  await headlineOf(page).fill("The ferry runs late again");
  await text(page).click();
  await page.keyboard.type("Nobody knows why.");
  await page.goBack();
  await expect(linkOf(page, "The ferry runs late again")).toBeVisible();
  expect(await isMarked(page)).toBe(true);
  await expect
    .poll(async () => (await page.request.get(path)).text())
    .toContain("Nobody knows why.");

  await linkOf(page, "The ferry runs late again").click();
  await expect(text(page)).toHaveText("Nobody knows why.");
  await expect(offered(page)).toBeHidden();
});

test("whoever goes forward to a story sees what somebody else has written in it meanwhile", async ({
  sitDown,
  desk,
}) => {
  const title = "Herons at the weir";
  const page = await sitDown(await addPerson(desk, "editor"));
  const path = await begin(page, title);
  await text(page).click();
  await page.keyboard.type("As it was.");
  await saved(page);
  await page.goto("/admin");
  await linkOf(page, title).click();
  await expect(text(page)).toHaveText("As it was.");
  await page.goBack();
  await expect(linkOf(page, title)).toBeVisible();

  const other = await sitDown(await addPerson(desk, "editor"));
  await other.goto(path);
  await text(other).click();
  await other.keyboard.press("ControlOrMeta+A");
  await other.keyboard.type("As it is now.");
  await saved(other);

  await page.goForward();
  await expect(text(page)).toHaveText("As it is now.");
  await text(page).click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" And more.");
  await saved(page);
  await expect(offered(page)).toBeHidden();
});

test("what is typed while the desk does not answer is offered back when the story is opened again", async ({
  sitDown,
  desk,
}) => {
  const title = "The lamp is lit";
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, title);
  await saved(page);
  await page.goto("/admin/stories");
  await linkOf(page, title).click();
  await page.route("**/api/**", (route) => route.abort());
  await text(page).click();
  await page.keyboard.type("Kept here alone.");
  await page.goBack();
  await linkOf(page, title).click();
  await expect(offered(page)).toBeVisible();
  await page.unroute("**/api/**");
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(text(page)).toHaveText("Kept here alone.");
  await saved(page);
});

test("a browser that keeps nothing still offers back what it could not save, as long as the tab is open", async ({
  sitDown,
  desk,
}) => {
  const title = "The quay is wet";
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, title);
  await saved(page);
  await page.goto("/admin/stories");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new Error("full");
    };
  });
  await linkOf(page, title).click();
  await page.route("**/api/**", (route) => route.abort());
  await text(page).click();
  await page.keyboard.type("In this tab alone.");
  await page.goBack();
  await linkOf(page, title).click();
  await expect(offered(page)).toBeVisible();
  await page.unroute("**/api/**");
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(text(page)).toHaveText("In this tab alone.");
  await saved(page);
});

test("whoever writes without a pause is saved nevertheless", async ({ sitDown, desk }) => {
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, "No time to breathe");
  await saved(page);
  let saves = 0;
  page.on("request", (request) => {
    if (request.method() === "PUT") saves += 1;
  });
  await text(page).click();
  await page.keyboard.type("on and on and on and on", { delay: 300 });
  expect(saves).toBeGreaterThan(0);
  await saved(page);
});

test("going back asks before it throws away what stands in a dialog or in a small form", async ({
  sitDown,
  desk,
}) => {
  const title = "The bell is cracked";
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, title);
  await saved(page);
  await page.goto("/admin/stories");
  await linkOf(page, title).click();
  await expect(text(page)).toBeVisible();
  await page.getByRole("button", { name: "Hand in" }).click();
  const note = page.getByRole("dialog").getByRole("textbox");
  await note.fill("Ask the sexton.");
  page.once("dialog", (asked) => asked.dismiss());
  await page.goBack();
  await expect(note).toHaveValue("Ask the sexton.");
  page.once("dialog", (asked) => asked.accept());
  await page.goBack();
  await expect(linkOf(page, title)).toBeVisible();

  // Words that were given up hold nothing.
  await linkOf(page, title).click();
  await expect(text(page)).toBeVisible();
  await page.goBack();
  await expect(linkOf(page, title)).toBeVisible();
});

test("after the skip link one step back still leads to the list", async ({ sitDown, desk }) => {
  const title = "The sluice is shut";
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, title);
  await saved(page);
  await page.goto("/admin/stories");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#desk$/);
  await linkOf(page, title).click();
  await expect(text(page)).toBeVisible();
  await page.goBack();
  await expect(linkOf(page, title)).toBeVisible();
  await expect(text(page)).toBeHidden();
});

test("a page that is asked for without a network comes as soon as there is one, and nothing is lost meanwhile", async ({
  sitDown,
  desk,
}) => {
  const title = "The towpath is flooded";
  const page = await sitDown(await addPerson(desk, "editor"));
  const path = await begin(page, title);
  await saved(page);
  await page.goto("/admin/stories");
  await mark(page);
  const waiting = page.getByText("The newsroom does not answer.");

  await page.context().setOffline(true);
  await linkOf(page, title).click();
  await expect(waiting).toBeVisible();
  await expect(linkOf(page, title)).toBeVisible();
  await page.context().setOffline(false);
  await expect(text(page)).toBeVisible();
  await expect(waiting).toBeHidden();

  await text(page).click();
  await page.context().setOffline(true);
  await page.keyboard.type("Typed without a network.");
  await expect(saveState(page)).toContainText("Offline");
  await page.goBack();
  await expect(linkOf(page, title)).toBeVisible();
  await page.goForward();
  await page.context().setOffline(false);
  await expect(page).toHaveURL(path);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(text(page)).toHaveText("Typed without a network.");
  await saved(page);
  expect(await isMarked(page)).toBe(true);

  // A room is loaded whole, and waited for as well.
  await page.context().setOffline(true);
  await linkOf(page, "Topics").click();
  await expect(waiting).toBeVisible();
  await expect(text(page)).toHaveText("Typed without a network.");
  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { level: 1, name: "Topics" })).toBeVisible();
});

test("a save that takes long says that the text is kept meanwhile", async ({ sitDown, desk }) => {
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, "The tide is slow");
  await saved(page);
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/working-copy", async (route) => {
    await held;
    await route.continue();
  });
  await text(page).click();
  await page.keyboard.type("Slowly.");
  await expect(saveState(page)).toContainText("It takes long. Your text is kept in this browser");
  answer();
  await saved(page);
});
