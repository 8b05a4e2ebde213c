import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { ownSiteTest as test } from "../test.ts";

/** What an administrator does with the addresses that readers still ask for. */
test.use({ siteName: "addresses" });

const answerOf = (site: { url: string }, path: string) => async () => {
  const { status, headers } = await ask(site, path);
  return [status, headers.location ?? null];
};

/** A page of before may still be there, unseen. */
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

const look = (page: Page) => page.getByRole("button", { name: "Show" }).click();

test("an old address is led to a story, elsewhere and nowhere, with the keyboard alone", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(120_000);
  const old = "/2019/05/%D9%BE%D9%84";
  expect((await ask(site, old)).status).toBe(404);
  const page = await sitDown(await addPerson(desk, "admin"));
  await page.goto("/admin/addresses");
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole("link", { name: "Add an address" }).press("Enter");
  await field(page, "Old address").fill("the old bridge");
  await field(page, "Old address").press("Enter");
  await expect(page.getByText("An address of this site begins with a slash")).toBeVisible();
  await expect(field(page, "Old address")).toBeFocused();
  await expectAccessible(page);
  await field(page, "Old address").fill(`https://old.example${old}/`);
  await page.getByRole("combobox", { name: "Find it by its name" }).fill("millgate");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field(page, "Leads to")).toHaveValue(/^\//);
  await expect(field(page, "Leads to")).toBeFocused();
  const story = await field(page, "Leads to").inputValue();
  await field(page, "Note").fill("Printed on the flyer");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Address" })).toBeVisible();
  await expect(page.getByText("Leads on (301)")).toBeVisible();
  await expect.poll(answerOf(site, old)).toEqual([301, story]);
  await expectAccessible(page);
  await expectReflow(page);

  await field(page, "Leads to").fill("https://partner.example/bridge");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect.poll(answerOf(site, old)).toEqual([301, "https://partner.example/bridge"]);

  await page.goto("/admin/addresses");
  await page.getByLabel("Address or name").fill(`https://old.example${old}`);
  await look(page);
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByRole("link", { name: "/2019/05/پل" }).press("Enter");
  await page.getByText("Remove this address").press("Enter");
  await page.getByRole("button", { name: "Remove it" }).press("Enter");
  await expect(page).toHaveURL("/admin/addresses");
  await expect.poll(answerOf(site, old)).toEqual([404, null]);
});

test("addresses are found by what they lead to, narrowed, and the newsroom’s own are nobody’s to change", async ({
  sitDown,
  desk,
}) => {
  const page = await sitDown(await addPerson(desk, "admin"));
  await page.goto("/admin/addresses");
  await page.getByLabel("Address or name").fill("Millgate Bridge");
  await page.getByLabel("Answer").selectOption("Opens (200)");
  await page.getByLabel("From").selectOption("This newsroom");
  await look(page);
  await page.getByRole("link", { name: "/topics/millgate-bridge" }).click();
  await expect(page.getByText("The newsroom gave this address itself")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save" })).toBeHidden();
  await page.goto("/admin/addresses?text=nothing-like-this");
  await expect(page.getByText("No address fits this.")).toBeVisible();
});

test("a list is looked at line by line, added, and what is shown is saved as a file", async ({
  sitDown,
  desk,
  site,
}) => {
  const page = await sitDown(await addPerson(desk, "admin"));
  await page.goto("/admin/addresses");
  await page.getByRole("link", { name: "Bring a list" }).click();
  const list =
    "address,target,note\n/کتاب,/news,From a book\n/nothing-yet,/nowhere,\n/news,/news,\n";
  const file = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(`\u{FEFF}${list}`) };
  await page.getByLabel("File").setInputFiles({ ...file, buffer: Buffer.from("a,b\n1,2") });
  await expect(
    page.getByRole("alert").filter({ hasText: "has to name the columns" }),
  ).toBeVisible();
  await page.getByLabel("File").setInputFiles(file);
  const report = page.getByRole("region", { name: "What becomes of the list" });
  await expect(report.getByText("New: 1. The same already: 1. Refused: 1.")).toBeVisible();
  await expect(report.getByRole("listitem").first()).toContainText("Nothing is at /nowhere today");
  expect((await ask(site, "/%DA%A9%D8%AA%D8%A7%D8%A8")).status).toBe(404);
  await expectAccessible(page);
  await expectReflow(page);
  await report.getByRole("button", { name: "Add the address" }).press("Enter");
  await expect(report.getByText("Added: 1.")).toBeVisible();
  await expect.poll(answerOf(site, "/%DA%A9%D8%AA%D8%A7%D8%A8")).toEqual([301, "/news"]);

  await page.goto("/admin/addresses?text=کتاب");
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save what is shown as a file" }).click();
  const saved = await (await saving).path();
  expect(await readFile(saved, "utf8")).toMatch(
    /^\u{FEFF}address,target[^\n]*\n\/کتاب,\/news,From a book,301,/u,
  );
});

test("patterns lead many addresses on, in their order, and can be tried before", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "admin"));
  await page.goto("/admin/addresses");
  await page.getByRole("link", { name: "Patterns" }).press("Enter");
  const add = async (address: string, target: string) => {
    await field(page, "Old addresses").fill(address);
    await field(page, "Lead to").fill(target);
    await field(page, "Lead to").press("Enter");
  };
  await add("/blog*", "/*");
  await expect(page.getByText("A star stands for all the rest")).toBeVisible();
  await expect(field(page, "Old addresses")).toBeFocused();
  await add("/blog/*", "/*");
  await expect(page.getByRole("status").filter({ hasText: "Added." })).toBeVisible();
  await add("/blog/*", "/news");
  await expect(
    page.getByText("The pattern “/blog/* → /*” takes these addresses already."),
  ).toBeVisible();
  await expect(field(page, "Lead to")).toHaveValue("/news");
  await add("/old-shop/*", "");
  await expect(page.getByText("Gone (410)", { exact: true })).toBeVisible();
  const story = "/news/millgate-bridge-reopens";
  await expect.poll(answerOf(site, `/blog${story}/`)).toEqual([301, story]);
  await expect.poll(answerOf(site, "/old-shop/cart")).toEqual([410, null]);
  await expect.poll(answerOf(site, "/blog/nowhere")).toEqual([404, null]);
  const other = await sitDown(await addPerson(desk, "admin"));
  await other.goto("/admin/addresses/patterns");
  const blog = page.getByRole("listitem").filter({ hasText: "/blog/*" });
  await blog.getByText("Change or remove").press("Enter");
  await blog.getByRole("textbox", { name: "Old addresses" }).fill("/weblog/*");
  await blog.getByRole("button", { name: "Save" }).press("Enter");
  const weblog = page.getByRole("listitem").filter({ hasText: "/weblog/*" });
  await expect(weblog.getByRole("status").filter({ hasText: "Changed." })).toBeVisible();
  await expect.poll(answerOf(site, `/weblog${story}`)).toEqual([301, story]);
  await expectAccessible(page);
  // Whoever still sees the rule of before is told, and decides.
  const seen = other.getByRole("listitem").filter({ hasText: "/blog/*" });
  await seen.getByText("Change or remove").press("Enter");
  await seen.getByRole("textbox", { name: "Lead to" }).fill("/news/*");
  await seen.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(other.getByRole("alert").filter({ hasText: "changed this pattern" })).toBeVisible();
  await expect(other.getByText("On the desk by now: /weblog/*")).toBeVisible();
  await expect(other.getByRole("button", { name: "Save mine anyway" })).toBeVisible();
  await expect(other.getByText("/weblog/*", { exact: true }).first()).toBeVisible();
  const newer = other.getByRole("listitem").filter({ hasText: "/weblog/*" });
  await expect(newer.getByRole("textbox", { name: "Lead to" })).toHaveValue("/news/*");
  await expectAccessible(other);
  await weblog.getByRole("textbox", { name: "Old addresses" }).fill("/blog/*");
  await weblog.getByRole("button", { name: "Save" }).press("Enter");
  await expect.poll(answerOf(site, `/blog${story}`)).toEqual([301, story]);
  expect((await ask(site, story)).status).toBe(200);

  await page.getByRole("searchbox", { name: "Address" }).fill(`https://old.example/blog${story}`);
  await look(page);
  await expect(page.getByText(`leads it to ${story} (301)`)).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole("button", { name: "Ask /blog/* later" }).press("Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "/old-shop/*" }).first()).toBeVisible();
  const shop = page.getByRole("listitem").filter({ hasText: "/old-shop/*" });
  await shop.getByText("Change or remove").press("Enter");
  await shop.getByRole("button", { name: "Remove it" }).press("Enter");
  await expect(shop).toBeHidden();
  await expect.poll(answerOf(site, "/old-shop/cart")).toEqual([404, null]);
});

test("what is asked for and not there is led to what it meant with one press, or left", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(180_000);
  const lost = "/2019/millgate-bridge-reopen";
  const headers = { referer: "https://friend.example/links" };
  for (const path of [lost, lost, "/فراموش-شده", "/wp-login.php"]) {
    await ask(site, encodeURI(path), headers);
  }
  const page = await sitDown(await addPerson(desk, "admin"));
  await page.goto("/admin/addresses");
  await page.getByRole("link", { name: "Asked for and not there" }).press("Enter");
  const line = page.getByRole("listitem").filter({ hasText: lost }).first();
  // What was asked for is kept every minute.
  await expect(async () => {
    await page.reload();
    await expect(line).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 90_000, intervals: [5_000] });
  await expect(line).toContainText("Asked for 2 times");
  await expect(line).toContainText("linked from friend.example");
  await expect(page.getByText("/wp-login.php")).toBeHidden();
  await expect(line.getByText("Millgate Bridge reopens after")).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await line.getByRole("button", { name: "Lead it there" }).first().press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "leads there now" })).toBeVisible();
  await expect.poll(answerOf(site, lost)).toEqual([301, "/news/millgate-bridge-reopens"]);

  const forgotten = page.getByRole("listitem").filter({ hasText: "/فراموش-شده" });
  await forgotten.getByRole("button", { name: "Leave it" }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "is left as it is" })).toBeVisible();
  await expect(forgotten).toBeHidden();
  await page.getByRole("searchbox", { name: "Part of the address" }).fill("فراموش");
  await look(page);
  await expect(forgotten).toContainText("Left as it is.");
  await forgotten.getByRole("link", { name: "Lead it elsewhere…" }).press("Enter");
  await expect(field(page, "Old address")).toHaveValue(encodeURI("/فراموش-شده"));
});
