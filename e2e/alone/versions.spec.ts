import { expect, type Page, type Route } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { begin, headlineOf, saved, saveState, text } from "../desk/at-the-desk.ts";
import { addPerson, enter } from "../desk/people.ts";
import { startSite } from "../site/start-site.ts";
import { ownSiteTest as test } from "../test.ts";

/** Writes at the end of the text. */
async function write(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}

/** Holds the next save until the function that this answers with is called. */
async function holdSave(page: Page): Promise<() => void> {
  const save = Promise.withResolvers<void>();
  const hold = async (route: Route) => {
    await save.promise;
    await route.continue();
  };
  await page.route("**/working-copy", hold, { times: 1 });
  return save.resolve;
}

/** Where the desk's own preview stands. */
async function shownAddress(page: Page): Promise<string> {
  return (await page.locator("iframe").getAttribute("src")) ?? "";
}

/** Nothing that was written is lost, whoever else writes and whatever breaks; and what was, can be seen again. */

test("two who write at once see both texts, and what they choose of each is kept", async ({
  sitDown,
  desk,
}) => {
  test.setTimeout(120_000);
  const first = await sitDown(await addPerson(desk, "editor"));
  const path = await begin(first, "Two hands at one text");
  await write(first, "The ferry left at ten.");
  await saved(first);
  const second = await sitDown(await addPerson(desk, "editor"));
  await second.goto(path);
  await expect(text(second)).toContainText("The ferry left at ten.");

  await headlineOf(first).fill("The first hand");
  await saved(first);
  await second.getByLabel("Place").fill("Elverham");
  await write(second, " It was late.");
  await expect(saveState(second)).toContainText("Somebody else saved");
  const conflict = second.getByRole("region", { name: "Two people have written here" });
  await expect(conflict.getByText("saved another text at")).toBeVisible();
  await expectAccessible(second);
  await expectReflow(second);

  // A tab that is closed in the middle of it loses nothing.
  second.on("dialog", (dialog) => dialog.accept());
  await second.reload();
  await expect(headlineOf(second)).toHaveValue("The first hand");
  await second.getByRole("button", { name: "Bring it back" }).click();
  await conflict
    .getByRole("group", { name: "Headline" })
    .getByRole("radio", { name: "Keep theirs" })
    .check();
  await expect(
    conflict.getByRole("group", { name: "Paragraph" }).getByRole("radio", { name: "Keep yours" }),
  ).toBeChecked();
  await conflict.getByRole("button", { name: "Save what is chosen below" }).click();
  await expect(headlineOf(second)).toHaveValue("The first hand");
  await expect(text(second)).toContainText("The ferry left at ten. It was late.");
  await expect(second.getByLabel("Place")).toHaveValue("Elverham");

  // The first is now the one with the older text, and keeps it: also what was typed while it was being saved.
  const typed = await holdSave(first);
  const save = first.waitForRequest("**/working-copy");
  await headlineOf(first).fill("The first hand again");
  await save;
  await write(first, " So they say.");
  typed();
  await first.getByRole("button", { name: "Keep all of mine" }).click();
  await expect(headlineOf(first)).toHaveValue("The first hand again");
  await expect(text(first)).toContainText("So they say.");
  await expect(text(first)).not.toContainText("It was late.");
});

test("who types while somebody else saves types on, and compares after a pause", async ({
  sitDown,
  desk,
}) => {
  const first = await sitDown(await addPerson(desk, "editor"));
  const path = await begin(first, "Typed by two");
  const second = await sitDown(await addPerson(desk, "editor"));
  await second.goto(path);
  await expect(text(second)).toBeVisible();
  await headlineOf(first).fill("Typed by the first");
  await saved(first);

  await text(second).click();
  const words =
    "Nothing of this is typed into nothing, not even its very last word, which is here.";
  await second.keyboard.type(words, { delay: 110 });
  await expect(saveState(second)).toContainText("Somebody else saved");
  const conflict = second.getByRole("region", { name: "Two people have written here" });
  await expect(conflict).toBeVisible();
  await conflict.getByRole("button", { name: "Keep all of mine" }).click();
  await expect(text(second)).toHaveText(words);
});

test("a step that meets the text of somebody else is not taken, and both texts are shown", async ({
  sitDown,
  desk,
}) => {
  const first = await sitDown(await addPerson(desk, "editor"));
  const path = await begin(first, "Handed in by two");
  const second = await sitDown(await addPerson(desk, "editor"));
  await second.goto(path);
  await expect(text(second)).toBeVisible();
  await headlineOf(first).fill("Written by the first hand");
  await saved(first);

  const handing = second.getByRole("dialog", { name: "Hand in for review" });
  const note = handing.getByLabel("A note");
  const send = async () => {
    await handing.getByRole("button", { name: "Hand in" }).click();
    await expect(handing).toBeHidden();
  };
  await second.getByRole("button", { name: "Hand in" }).click();
  await note.fill("Ask the harbour master.");
  // Put off and taken up again.
  await handing.getByRole("button", { name: "Not yet" }).click();
  await second.getByRole("button", { name: "Hand in" }).click();
  await expect(note).toHaveValue("Ask the harbour master.");
  await send();
  await expect(saveState(second)).toContainText("this step was not taken");
  const conflict = second.getByRole("region", { name: "Two people have written here" });
  await expect(conflict.getByRole("group", { name: "Headline" })).toContainText("the first hand");
  await expectAccessible(second);
  await expect(conflict.getByRole("heading", { level: 2 })).toBeFocused();
  await conflict.getByRole("button", { name: "Save what is chosen below" }).click();
  await expect(headlineOf(second)).toHaveValue("Written by the first hand");
  await second.getByRole("button", { name: "Hand in" }).click();
  // What was said with it has waited for the comparison.
  await send();
  await expect(second.getByText("In review", { exact: true })).toBeVisible();
  await expect(second.getByText("Ask the harbour master.")).toBeVisible();
});

test("a session that ends in the middle of a sentence loses none of it", async ({
  sitDown,
  desk,
}) => {
  test.setTimeout(120_000);
  const who = await addPerson(desk, "reporter");
  const page = await sitDown(who);
  const path = await begin(page, "Written past midnight");
  await page.context().clearCookies();
  await write(page, "The last ferry had gone.");
  await expect(saveState(page)).toContainText("Signed out");
  await page.getByRole("button", { name: "Hand in" }).click();
  const handing = page.getByRole("dialog", { name: "Hand in for review" });
  await handing.getByRole("button", { name: "Hand in" }).click();
  await expect(handing.getByRole("alert")).toContainText("You are signed out");
  await expect(handing.getByRole("link", { name: "Sign in in a new tab" })).toBeVisible();
  await handing.getByRole("button", { name: "Not yet" }).click();
  const [door] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "Sign in in a new tab" }).click(),
  ]);
  await enter(door, who);
  await expect(door.getByRole("heading", { name: "You are signed in again" })).toBeVisible();
  await expectAccessible(door);
  await door.close();
  await saved(page);

  await page.context().clearCookies();
  await write(page, " Nobody minded.");
  await expect(saveState(page)).toContainText("Signed out");
  const context = page.context();
  await page.close();
  const later = await context.newPage();
  await later.goto(path);
  await enter(later, who);
  await expect(later).toHaveURL(path, { timeout: 20_000 });
  await later.getByRole("button", { name: "Bring it back" }).click();
  await saved(later);
  await later.reload();
  await expect(text(later)).toContainText("The last ferry had gone. Nobody minded.");
});

test("a history is read, two versions are compared, and an older one is restored", async ({
  sitDown,
  desk,
}) => {
  test.setTimeout(120_000);
  const editor = await addPerson(desk, "editor");
  const page = await sitDown(editor);
  const path = await begin(page, "The bridge opens in May");
  await write(page, "The bridge opens in May.");
  await page.getByLabel("Place").fill("Elverham");
  await saved(page);
  await page.getByRole("button", { name: "Hand in" }).click();
  const dialog = page.getByRole("dialog", { name: "Hand in for review" });
  await dialog.getByLabel("A note").fill("Checked with the council.");
  await dialog.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByText("In review")).toBeVisible();
  await page.getByRole("button", { name: "Send back" }).click();
  const sending = page.getByRole("dialog", { name: "Send back" });
  await sending.getByLabel("What is missing").fill("Check figure 3.");
  await sending.getByRole("button", { name: "Send back" }).click();
  await expect(page.getByText("In review")).toHaveCount(0);
  await headlineOf(page).fill("The bridge opens in June");
  await page.getByRole("link", { name: "History" }).click();

  const handedIn = page.getByRole("listitem", { name: "Revision 1" });
  await expect(handedIn).toContainText("Handed in");
  await expect(handedIn).toContainText("Checked with the council.");
  const sentBack = page.getByRole("listitem").filter({ hasText: `${editor.name} sent it back` });
  await expect(sentBack).toContainText("Check figure 3.");
  await expect(page.getByText(/handed it in/)).toHaveCount(0);
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole("button", { name: "Compare the two chosen" }).click();
  await expect(page.locator("del")).toHaveText(/May/);
  await expect(page.locator("ins")).toHaveText(/June/);
  await expectAccessible(page);
  await expectReflow(page);

  await page.getByRole("link", { name: "History" }).click();
  await page.getByRole("button", { name: "Restore Revision 1" }).click();
  const restoring = page.getByRole("dialog", { name: "Restore revision 1?" });
  await expect(restoring).toContainText("sealed as a revision first");
  await restoring.getByRole("button", { name: "Restore" }).click();
  await expect(page).toHaveURL(path);
  await expect(headlineOf(page)).toHaveValue("The bridge opens in May");
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("listitem", { name: "Revision 2" })).toContainText(
    "Before a restore",
  );
});

test("a text is seen as readers will see it, and shown to somebody without an account until its link is closed", async ({
  sitDown,
  desk,
  site,
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "reporter"));
  await begin(page, "A lock for the old canal");
  await write(page, "The lock was built by hand.");
  await page.getByRole("link", { name: "Preview" }).click();
  const shown = page.frameLocator("iframe");
  await expect(shown.getByRole("heading", { name: "A lock for the old canal" })).toBeVisible();
  await expect(shown.getByText("The lock was built by hand.")).toBeVisible();
  await expect(shown.getByText("Preview: not published")).toBeVisible();
  await page.getByText("Phone", { exact: true }).click();
  await expect(page.getByTitle("The page as a phone shows it")).toBeVisible();
  await page.getByText("Show it to somebody without an account").click();
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByLabel("The new link").inputValue();
  await expect(page.getByRole("list", { name: "Links that are good now" })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  const guest = await (await browser.newContext({ baseURL: site.url })).newPage();
  const { pathname } = new URL(link);
  const answer = await guest.goto(pathname);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({
    "cache-control": "private, no-store",
    "x-robots-tag": "noindex, nofollow",
    "referrer-policy": "no-referrer",
    "x-dateline-cache": "pass",
  });
  await expect(guest.getByRole("heading", { name: "A lock for the old canal" })).toBeVisible();
  await expect(guest.getByText("Preview: not published")).toBeVisible();
  await expectAccessible(guest);
  await expectReflow(guest);

  await page.getByRole("button", { name: "Close this link" }).click();
  await expect(page.getByRole("button", { name: "Close this link" })).toHaveCount(0);
  const closed = await guest.goto(pathname);
  expect(closed?.status()).toBe(404);
  await expect(guest.getByRole("heading", { name: "This link is no longer good" })).toBeVisible();
  await expectAccessible(guest);
  const behind = await guest.goto(new URL(await shownAddress(page), site.url).pathname);
  expect(new URL(guest.url()).pathname).toBe("/admin/sign-in");
  expect(behind?.status()).toBe(200);
});

/** Everything that the state of the text changes to from now on, as a screen reader is told it. */
async function whatIsSaid(page: Page) {
  return saveState(page).evaluateHandle((mark) => {
    const said: string[] = [];
    const note = () => said.push(mark.textContent ?? "");
    const options = { attributes: true, characterData: true, childList: true, subtree: true };
    new MutationObserver(note).observe(mark, options);
    return said;
  });
}

test("without a network, and through a restart and a new build, writing goes on", async ({
  sitDown,
  desk,
  ownSite,
}) => {
  test.setTimeout(180_000);
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, "Written on a train");
  await page.context().setOffline(true);
  await headlineOf(page).fill("Written in a tunnel");
  await expect(saveState(page)).toContainText("Offline");
  // It tries again and again, and says nothing of it until it succeeds.
  const said = await whatIsSaid(page);
  await page.waitForEvent("requestfailed", (request) => request.url().endsWith("/working-copy"));
  await page.waitForEvent("requestfailed", (request) => request.url().endsWith("/working-copy"));
  expect(await said.jsonValue()).toEqual([]);
  await page.context().setOffline(false);
  await saved(page);

  await ownSite.kill();
  await headlineOf(page).fill("Written while the newsroom was down");
  await expect(saveState(page)).toContainText("Offline");
  const again = await startSite(ownSite.dataDir, { port: ownSite.port });
  try {
    await saved(page);
    // A new build knows none of the steps that the open page would take, and saving is none of them.
    await page.route("**/admin/**", async (route) => {
      const headers = route.request().headers();
      if (headers["next-action"] === undefined) return route.continue();
      return route.continue({ headers: { ...headers, "next-action": "0".repeat(42) } });
    });
    await headlineOf(page).fill("Written on an old page");
    await saved(page);
    await page.getByRole("button", { name: "Hand in" }).click();
    const dialog = page.getByRole("dialog", { name: "Hand in for review" });
    await dialog.getByLabel("A note").fill("Please look at the hours.");
    await dialog.getByRole("button", { name: "Hand in" }).click();
    await expect(dialog.getByText("was renewed meanwhile")).toBeVisible();
    await expect(dialog.getByLabel("A note")).toHaveValue("Please look at the hours.");
    await page.reload();
    await expect(headlineOf(page)).toHaveValue("Written on an old page");
  } finally {
    await again.stop();
  }
});
