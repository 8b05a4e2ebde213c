import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { headlineOf, saved, text } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { ownSiteTest as test } from "../test.ts";

/** What editors and administrators do around the stories: topics, authors, sections, the site, people. */
const save = async (page: Page, name: string, told = "Saved.") => {
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: told }).first()).toBeVisible();
};

const english = (page: Page) => page.getByRole("group", { name: "English" });

const leadsTo = (site: { url: string }, from: string, to: string) =>
  expect
    .poll(async () => {
      const { status, headers } = await ask(site, from);
      return [status, headers.location];
    })
    .toEqual([301, to]);

// Sections and topics of the demo are renamed here.
test.use({ siteName: "manage" });

test("a topic is renamed and merged, and its old addresses lead on", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin/topics?text=wenn");
  await expectAccessible(page);
  await page.getByRole("link", { name: "River Wenn" }).click();
  await english(page).getByLabel("Slug").fill("millgate-bridge");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(english(page).getByText("“millgate-bridge” is taken")).toBeVisible();
  await expect(english(page).getByLabel("Slug")).toHaveValue("millgate-bridge");
  await english(page).getByLabel("Slug").fill("the-wenn");
  await english(page).getByLabel("Synonyms").fill("Wenn\nWenn river");
  await save(page, "Save");
  await leadsTo(site, "/topics/river-wenn", "/topics/the-wenn");
  await expectAccessible(page);
  await expectReflow(page);

  await page.getByText("Merge into another topic").click();
  await page.getByRole("link", { name: "Choose the topic that stays" }).click();
  await page.getByLabel("Name or synonym").fill("Flooding");
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("link", { name: "Flooding" }).click();
  const plan = page.getByRole("region", { name: "Into “Flooding”" });
  await expect(plan).toContainText("Wenn river");
  await expect(plan).toContainText("/topics/river-wenn, /topics/the-wenn");
  await expectAccessible(page);
  await plan.getByRole("button", { name: "Merge them" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Flooding" })).toBeVisible();
  await expect(english(page).getByLabel("Synonyms")).toHaveValue(/River Wenn\nWenn\nWenn river/);
  await leadsTo(site, "/topics/river-wenn", "/topics/flooding");
  await leadsTo(site, "/topics/the-wenn", "/topics/flooding");
});

test("two people change one topic: the second is told, sees both and decides", async ({
  sitDown,
  desk,
}) => {
  test.setTimeout(120_000);
  const first = await addPerson(desk, "editor");
  const [one, two] = [await sitDown(first), await sitDown(await addPerson(desk, "editor"))];
  await one.goto("/admin/topics?text=millgate");
  await one.getByRole("link", { name: "Millgate Bridge" }).click();
  await expect(one.getByRole("heading", { level: 1, name: "Millgate Bridge" })).toBeVisible();
  await two.goto(one.url());
  await english(one).getByLabel("Description").fill("Closed since the flood.");
  await save(one, "Save");
  // Whoever saved can go on at once.
  await english(one).getByLabel("Description").fill("Closed since the flood of May.");
  await save(one, "Save");

  await english(two).getByLabel("Synonyms").fill("The old bridge");
  await english(two).getByLabel("Description").fill("Built in 1788.");
  await two.getByRole("button", { name: "Save", exact: true }).click();
  await expect(
    two.getByRole("alert").filter({ hasText: `${first.name} changed this topic while` }),
  ).toBeVisible();
  await expect(english(two).getByLabel("Description")).toHaveValue("Built in 1788.");
  await expect(english(two).getByLabel("Description")).toHaveAccessibleDescription(
    /On the desk by now: Closed since the flood of May\./,
  );
  await expectAccessible(two);
  await two.getByRole("button", { name: "Save", exact: true }).click();
  await expect(
    two.getByRole("alert").filter({ hasText: "changed this topic while" }),
  ).toBeVisible();
  await save(two, "Save mine anyway");
  await expect(two.getByText("On the desk by now")).toBeHidden();
  await expect(two.getByRole("button", { name: "Save mine anyway" })).toBeHidden();
  await one.reload();
  await expect(english(one).getByLabel("Description")).toHaveValue("Built in 1788.");
  await expect(english(one).getByLabel("Synonyms")).toHaveValue("The old bridge");
});

test("the facts of a topic are told to readers, in the language of the edition", async ({
  sitDown,
  desk,
  site,
}) => {
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin/topics?text=Weir");
  await page.getByRole("link", { name: "Weir Street" }).click();
  await english(page).getByLabel("Area").fill("Nine houses long /topics/market-hall");
  await english(page).getByLabel("Other facts").fill("Sheep: more than people\nno name");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(english(page).getByLabel("Other facts")).toHaveAttribute("aria-invalid", "true");
  await english(page).getByLabel("Other facts").fill("Sheep: more than people");
  await save(page, "Save");
  await expectAccessible(page);
  await expectReflow(page);
  await expect(english(page).getByLabel("Area")).toHaveValue(
    "Nine houses long /topics/market-hall",
  );
  await expect.poll(async () => (await ask(site, "/topics/weir-street")).text).toContain("Sheep");
  await page.goto(`${site.url}/topics/weir-street`);
  await expect(page.getByRole("link", { name: "Nine houses long" })).toBeVisible();
  await expect(page.getByText("more than people")).toBeVisible();
});

test("an author gets a photo, which readers see on the author's page and over the articles", async ({
  sitDown,
  desk,
  site,
}) => {
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin/authors?text=Pike");
  await page.getByRole("link", { name: "Desmond Pike" }).click();
  const photo = page.getByRole("region", { name: "Photo" });
  await photo.getByRole("button", { name: "Choose a photo" }).click();
  const dialog = page.getByRole("dialog", { name: "Photo of the author" });
  await dialog.getByLabel("Find a picture").fill("heron");
  await dialog.getByRole("button", { name: /heron/ }).first().click();
  await expect(photo.getByRole("status")).toContainText("Saved.");
  await expectAccessible(page);
  await expectReflow(page);
  const seen = async (path: string) => (await ask(site, path)).text.match(/\/media\/\S+ 192w/)?.[0];
  await expect.poll(() => seen("/authors/desmond-pike")).toBeTruthy();
  const [front, article] = ["/authors/desmond-pike", "/articles/somebody-has-to-lock-up"];
  await expect.poll(() => seen(article)).toBe(await seen(front));

  await photo.getByRole("button", { name: "Take the photo away" }).click();
  await expect(photo.getByRole("button", { name: "Choose a photo" })).toBeVisible();
  await expect.poll(() => seen(front)).toBeUndefined();
  await expect.poll(() => seen(article)).toBeUndefined();
});

test("authors and sections are added and changed; a section takes its articles along", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "admin"));
  await page.goto("/admin/authors/new");
  await page.getByRole("button", { name: "Make it" }).click();
  await expect(page.getByText("Enter a name in at least one edition.")).toBeVisible();
  await english(page).getByLabel("Name").fill("Sallow Mill Choir");
  await page.getByLabel("Kind").selectOption("Organisation");
  await page.getByRole("button", { name: "Make it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sallow Mill Choir" })).toBeVisible();
  await english(page).getByLabel("Biography").fill("Sings by the mill.");
  await page.getByLabel("Elsewhere").fill("ftp://choir.example");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Elsewhere")).toHaveAttribute("aria-invalid", "true");
  await expect(english(page).getByLabel("Biography")).toHaveValue("Sings by the mill.");
  await page.getByLabel("Elsewhere").fill("https://choir.example/");
  await save(page, "Save");
  await expectAccessible(page);
  await page.getByText("Delete this author").click();
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page).toHaveURL("/admin/authors");
  await expectAccessible(page);

  await page.goto("/admin/sections");
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole("link", { name: "News", exact: true }).click();
  await english(page).getByLabel("Slug").fill("topics");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("“topics” is a word the site uses itself")).toBeVisible();
  await english(page).getByLabel("Slug").fill("reports");
  await save(page, "Save");
  await leadsTo(site, "/news", "/reports");
  await leadsTo(site, "/news/millgate-bridge-reopens", "/reports/millgate-bridge-reopens");
  expect((await ask(site, "/reports/millgate-bridge-reopens")).status).toBe(200);
  await page.goto("/admin/sections/new");
  await english(page).getByLabel("Name").fill("Culture");
  await page.getByRole("button", { name: "Open it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Culture" })).toBeVisible();
  await page.goto("/admin/sections");
  await page.getByRole("button", { name: "Move Culture up" }).press("Enter");
  await expect(page.locator("tbody tr").last()).not.toContainText("Culture");
});

test("a Page goes from new to the footer, and readers see what is set on the site", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "admin"));
  await page.goto("/admin/pages");
  await expectAccessible(page);
  await page.getByRole("link", { name: "New Page" }).click();
  await page.getByLabel("Title").fill("How we work");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(headlineOf(page)).toHaveValue("How we work");
  await text(page).click();
  await page.keyboard.type("We ask twice.");
  await saved(page);
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  await expect.poll(async () => (await ask(site, "/pages/how-we-work")).status).toBe(200);

  await page.goto("/admin/pages");
  const row = page.getByRole("row", { name: /How we work/ });
  const isThere = async () => (await ask(site, "/")).text.includes("How we work");
  await page.context().setOffline(true);
  await row.getByRole("button", { name: "Take out" }).click();
  await expect(row.getByRole("alert")).toContainText("The newsroom did not answer");
  await page.context().setOffline(false);
  await row.getByRole("button", { name: "Take out" }).click();
  await expect(row).toContainText("Not in the footer");
  await expect(row.getByRole("alert")).toBeHidden();
  await expect.poll(isThere).toBe(false);
  await expectReflow(page);
  await row.getByRole("button", { name: "Put in" }).click();
  await expect(row).toContainText("In the footer");
  await expect.poll(isThere).toBe(true);

  await page.goto("/admin/editions");
  await expectAccessible(page);
  await page
    .getByRole("row", { name: /English/ })
    .getByRole("link")
    .click();
  const logo = { name: "logo.png", mimeType: "image/png", buffer: Buffer.alloc(3_000_000) };
  await page.getByLabel("Logo", { exact: true }).setInputFiles(logo);
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("This file is larger than 1 MB. Make it smaller.")).toBeVisible();
  await page.getByLabel("Ethics").selectOption("How we work");
  await page.getByLabel("Text of the footer").fill("Printed beside the mill.");
  await page.getByLabel("Link 1", { exact: true }).fill("Jobs");
  await page.getByLabel("Address of link 1", { exact: true }).fill("nowhere");
  await expect(page.getByLabel("Link 2", { exact: true })).toBeHidden();
  await page.getByText("Add a link").filter({ visible: true }).click();
  await page.getByLabel("Link 2", { exact: true }).fill("Archive");
  await page.getByLabel("Address of link 2", { exact: true }).fill("/archive");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByLabel("Address of link 1", { exact: true })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await page.getByLabel("Address of link 1", { exact: true }).fill("/pages/about");
  await save(page, "Save settings");
  await page.getByLabel("Name of the newspaper").fill("The Elverham Courier");
  await save(page, "Save edition");
  await expectAccessible(page);
  await expectReflow(page);
  await expect
    .poll(async () => (await ask(site, "/")).text)
    .toMatch(
      /The Elverham Courier[\s\S]*Printed beside the mill\.[\s\S]*How we work[\s\S]*Jobs[\s\S]*Archive/,
    );
});

test("somebody is invited and shut out again; the log says who did what", async ({
  sitDown,
  desk,
  site,
  browser,
}) => {
  test.setTimeout(120_000);
  const admin = await addPerson(desk, "admin");
  const page = await sitDown(admin);
  await page.goto("/admin/users/new");
  await page.getByLabel("Name").fill("Ada Lindqvist");
  await page.getByLabel("E-mail").fill("ada");
  await page.getByRole("button", { name: "Invite" }).click();
  await expect(page.getByText("Enter an e-mail address, such as")).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Ada Lindqvist");
  await page.getByLabel("E-mail").fill("ada@elverham.example");
  await page.getByRole("button", { name: "Invite" }).click();
  const told = page.getByRole("status").filter({ hasText: "Ada Lindqvist has an account" });
  const link = /https?:\S+/.exec((await told.textContent()) ?? "")?.[0] ?? "";
  const guest = await (await browser.newContext({ baseURL: site.url })).newPage();
  await guest.goto(link);
  await guest
    .getByLabel("New password")
    .or(guest.getByLabel("Password"))
    .first()
    .fill(admin.password);
  await guest.getByRole("button").first().click();
  await expect(guest).toHaveURL("/admin");
  await guest.goto("/admin/users");
  await expect(guest.getByText("This room is not for your role")).toBeVisible();
  await guest.goto("/admin/nowhere");
  await expect(guest.getByText("There is nothing here")).toBeVisible();
  await guest.goto("/admin/account");
  await guest.getByLabel("Name").fill("Ada Holm");
  await guest.getByRole("button", { name: "Change name" }).click();
  await expect(guest.getByText("Ada Holm, reporter.")).toBeVisible();

  await page.goto("/admin/users");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Ada Holm" }).click();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole("button", { name: "Deactivate" }).click();
  await expect(page.getByRole("button", { name: "Let in again" })).toBeVisible();
  await guest.goto("/admin");
  await expect(guest).toHaveURL(/sign-in/);

  await page.getByRole("link", { name: "Look in the log" }).click();
  await expect(
    page.getByRole("listitem").filter({ hasText: "gave Ada Holm another name" }),
  ).toBeVisible();
  await page.getByLabel("Who").selectOption(admin.name);
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText(`${admin.name} shut Ada Holm out.`)).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});
