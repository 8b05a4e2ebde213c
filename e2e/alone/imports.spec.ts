import { expect, type Page, type Route } from "@playwright/test";
import { exportFrom, postXml } from "#lib/migration/fixtures/fixture-source";
import { ghostExport, ghostPost } from "#lib/migration/fixtures/ghost-export";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { addPerson, enter, type Person } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { startSite } from "../site/start-site.ts";
import { ownSiteTest as test } from "../test.ts";

// Archives move in here, and the server ends in the middle.
test.use({ siteName: "imports" });

const inCategory = (xml: string, slug: string, name: string) =>
  xml.replace(
    "</item>",
    `<category domain="category" nicename="${slug}">${name}</category></item>`,
  );

const archive = (name: string, content: string) => ({
  name,
  mimeType: "text/xml",
  buffer: Buffer.from(content),
});

const heading = (page: Page, name: string) => page.getByRole("heading", { name });
const handIn = (page: Page) => page.getByRole("button", { name: "Hand it in" });

test("an archive is handed in, reviewed, let in, and proven item by item", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "admin"));
  await page.goto("/admin/imports");
  await page.getByRole("link", { name: "Bring an archive in" }).first().click();
  await expectAccessible(page);
  await expectReflow(page);
  await handIn(page).click();
  await expect(page.getByText("Choose the file that the old site exported.")).toBeVisible();
  await expect(page.getByLabel("The export")).toBeFocused();
  await page.getByLabel("The export").setInputFiles(archive("notes.txt", "Notes"));
  await handIn(page).click();
  await expect(page.getByRole("alert").first()).toContainText("neither a WordPress export");

  const content = exportFrom(
    "lock-keepers.example",
    inCategory(
      postXml(9_301, {
        title: "The lock is mended",
        "content:encoded": "<p>Analysis by the Lock Institute</p><p>It holds.</p>",
      }),
      "locks",
      "Locks",
    ),
    inCategory(
      postXml(9_302, {
        title: "A player",
        "content:encoded": '<object data="a.swf"></object>Old.',
      }),
      "locks",
      "Locks",
    ),
    postXml(9_303, { title: "Pike in cider", "wp:post_type": "recipe" }),
  );
  await page.getByLabel("The export").setInputFiles(archive("locks.xml", content));
  await handIn(page).click();
  await expect(heading(page, "What becomes of it")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("2 articles and Pages published")).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByLabel("Locks 2").selectOption("Topic");
  await page.getByLabel("Name of Locks here").fill("Lock keeping");
  await page.getByLabel("recipe 1").selectOption("Articles");
  await page.getByLabel("Bylines 1").selectOption("Stay in the text");
  await page.getByLabel("Section for everything else").fill("From the locks");
  await page.getByRole("button", { name: "Read it again with this" }).click();
  await expect(page.getByText("3 articles and Pages published")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByLabel("Name of Locks here")).toHaveValue("Lock keeping");
  await expect(page.getByLabel("Bylines")).toHaveValue("text");
  await page.getByRole("button", { name: "Let it in" }).click();
  await expect(heading(page, "Once more")).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);

  expect((await ask(site, "/from-the-locks/pike-in-cider")).status).toBe(200);
  expect((await ask(site, "/?p=9301")).headers.location).toBe("/from-the-locks/the-lock-is-mended");
  expect((await ask(site, "/from-the-locks/the-lock-is-mended")).text).toContain(
    "Analysis by the Lock Institute",
  );
  await page.getByRole("link", { name: "See what" }).click();
  await expect(heading(page, "Items that lost something")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "A player" }).first()).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole("link", { name: "Show every item" }).click();
  await page.getByRole("link", { name: "Pike in cider" }).click();
  await expect(page.getByRole("textbox", { name: "Headline", exact: true })).toHaveValue(
    "Pike in cider",
  );

  await page.goto("/admin/imports/new");
  await page.getByLabel("The export").setInputFiles(archive("locks-2.xml", content));
  await handIn(page).click();
  await expect(page.getByText(/^Chosen as for locks\.xml on /)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByLabel("Section for everything else")).toHaveValue("From the locks");
  await expect(page.getByLabel("Name of Locks here")).toHaveValue("Lock keeping");
  await expectAccessible(page);

  await page.goto("/admin/imports");
  await expectAccessible(page);
  await expectReflow(page);
  const row = page.getByRole("row").filter({ hasText: /locks\.xml, \d/ });
  await expect(row).toContainText("3 articles and Pages published");
  await row.getByRole("link", { name: "Made for a test" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "as JSON" }).click();
  const stream = await (await download).createReadStream();
  let text = "";
  for await (const piece of stream) text += piece;
  expect(JSON.parse(text)).toMatchObject({
    report: { items: { published: 3 } },
    items: { length: 3 },
  });
  await page.getByText("Remove the files and the report").click();
  await page.getByRole("button", { name: "Remove them" }).click();
  await expect(page).toHaveURL("/admin/imports");
  expect((await ask(site, "/from-the-locks/pike-in-cider")).status).toBe(200);

  const editor = await sitDown(await addPerson(desk, "editor"));
  expect((await editor.goto("/admin/imports"))?.status()).toBe(403);
});

test("an archive of Ghost is handed in with the address of its site, and answers there", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "admin"));
  const content = ghostExport({
    members: [{ email: "reader@weir.example" }],
    posts: [ghostPost("1", { title: "The weir", slug: "the-weir" })],
    posts_tags: [{ post_id: "1", tag_id: "t" }],
    tags: [{ id: "t", name: "Weirs", slug: "weirs" }],
  });
  await page.goto("/admin/imports/new");
  const file = { name: "weir.json", mimeType: "application/json", buffer: Buffer.from(content) };
  await page.getByLabel("The export").setInputFiles(file);
  await page.getByLabel("Fetch what is missing from the old site").check();
  await handIn(page).click();
  await expect(page.getByText("Exports of Ghost do not say where it stood.")).toBeVisible();
  await page.getByLabel("Fetch what is missing from the old site").uncheck();
  await page.getByLabel("Address of the old site").fill("https://weir.example");
  await handIn(page).click();
  await expect(heading(page, "What becomes of it")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("Left behind, and kept nowhere: 1 member.")).toBeVisible();
  await page.getByLabel("Weirs 1").selectOption("Section");
  await page.getByRole("button", { name: "Let it in" }).click();
  await expect(heading(page, "Once more")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("The one item is whole.")).toBeVisible();
  expect((await ask(site, "/the-weir/")).status).toBe(301);
  expect((await ask(site, "/the-weir")).headers.location).toBe("/weirs/the-weir");
  expect((await ask(site, "/tag/weirs")).headers.location).toBe("/weirs");
  expect((await ask(site, "/rss")).headers.location).toBe("/feed.xml");
});

test("a file of which nothing can be read says so once; of many categories one is found by its name", async ({
  sitDown,
  desk,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "admin"));
  const hand = async (name: string, content: string) => {
    await page.goto("/admin/imports/new");
    await page.getByLabel("The export").setInputFiles(archive(name, content));
    await handIn(page).click();
  };
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>`;
  await hand("bomb.xml", bomb);
  await expect(page.getByText("Nothing of it could be read")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("alert").filter({ hasText: "(DOCTYPE)" })).toBeVisible();
  await expect(page.getByText(/could be read up to|No posts or pages/)).toBeHidden();
  await page.goto("/admin/imports");
  await expect(page.getByRole("row", { name: /bomb\.xml/ })).toContainText("Could not be read");

  const many = Array.from({ length: 40 }, (_, at) =>
    inCategory(postXml(9_001 + at), `quay-${at}`, `Quay ${at}`),
  );
  await hand("quays.xml", exportFrom("quays.example", ...many));
  await expect(heading(page, "What becomes of it")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("status").filter({ hasText: "40 categories: 12" })).toContainText(
    "12 as sections, 28 as topics",
  );
  await expect(page.getByLabel("Quay 39 1")).toBeHidden();
  await page.getByLabel("Find a category").fill("quay 39");
  await page.getByLabel("Quay 39 1").selectOption("Nothing");
  await expect(page.getByRole("status").filter({ hasText: "1 of 40" })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  // What is out of sight is kept as it was.
  await page.getByRole("button", { name: "Read it again with this" }).click();
  await expect(page.getByRole("status").filter({ hasText: "1 as nothing" })).toContainText(
    "12 as sections, 27 as topics",
  );
});

const comment =
  "<wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_author>Ada</wp:comment_author><wp:comment_content>True.</wp:comment_content></wp:comment>";

test("what is kept out of sight is downloaded and erased; files go after a month, and are handed in again", async ({
  sitDown,
  desk,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "admin"));
  const content = exportFrom(
    "towpath.example",
    // By a number that no other archive has taken.
    postXml(9_501, { title: "The towpath" }).replace("</item>", `${comment}</item>`),
  );
  await page.goto("/admin/imports/new");
  await page.getByLabel("The export").setInputFiles(archive("towpath.xml", content));
  await handIn(page).click();
  await page.getByRole("button", { name: "Let it in" }).click({ timeout: 60_000 });
  await expect(heading(page, "Once more")).toBeVisible({ timeout: 60_000 });
  const kept = page.getByRole("table", { name: "Kept out of sight" });
  await expect(kept.getByRole("row", { name: "comment 1" })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as JSON" }).click();
  const stream = await (await download).createReadStream();
  let text = "";
  for await (const piece of stream) text += piece;
  expect(JSON.parse(text)).toMatchObject([{ kind: "comment", data: { comment_author: "Ada" } }]);
  const address = page.url();
  await page.goto("/admin/imports");
  await page.getByRole("link", { name: "Kept out of sight" }).click();
  await expect(page.getByRole("table", { name: "towpath.example (en)" })).toBeVisible();
  await expectAccessible(page);
  await page.goto(address);
  await page.getByText("Erase what is kept out of sight").click();
  await page.getByRole("button", { name: "Erase them" }).click();
  await expect(kept).toBeHidden();

  await desk.sweepOldImports();
  await page.reload();
  await expect(
    page.getByText(/^Its files were removed on .* What has come in stays/),
  ).toBeVisible();
  await expect(heading(page, "Once more")).toBeHidden();
  await expect(page.getByText("The one item is whole.")).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByLabel("The export: towpath.xml").setInputFiles(archive("towpath.xml", "<rss>"));
  await handIn(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "the same file again" })).toBeVisible();
  await page.getByLabel("The export: towpath.xml").setInputFiles(archive("towpath.xml", content));
  await handIn(page).click();
  await expect(heading(page, "Once more")).toBeVisible();
});

test("a session that ends while a file is handed in is begun again beside it, and the rest follows", async ({
  sitDown,
  desk,
}) => {
  test.setTimeout(120_000);
  const who = await addPerson(desk, "admin");
  const page = await sitDown(who);
  const content = `${exportFrom("sluice.example", postXml(9_601, { title: "The sluice" }))}${" ".repeat(8_000_000)}`;
  await page.goto("/admin/imports/new");
  await page.context().clearCookies();
  await page.getByLabel("The export").setInputFiles(archive("sluice.xml", content));
  await handIn(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "nothing was sent yet" })).toBeVisible();
  await signInBeside(page, who);
  // Between one piece and the next.
  const ends = async (route: Route) => {
    await page.context().clearCookies();
    await route.abort();
  };
  await page.route("**/files/export/1", ends, { times: 1 });
  await handIn(page).click();
  await expect(page.getByText("You are signed out. What was sent is kept")).toBeVisible();
  const bar = page.getByRole("progressbar", { name: "Handing in" });
  await expect(bar).toHaveAttribute("aria-valuenow", "49");
  await expectAccessible(page);
  await signInBeside(page, who);
  await expect(heading(page, "What becomes of it")).toBeVisible({ timeout: 60_000 });
});

/** Signs in in the tab that is offered, and closes it. */
async function signInBeside(page: Page, who: Person): Promise<void> {
  const [door] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "Sign in in a new tab" }).click(),
  ]);
  await enter(door, who);
  await expect(heading(door, "You are signed in again")).toBeVisible();
  await door.close();
}

test("an import that the server ends in the middle goes on when it is back", async ({
  sitDown,
  desk,
  ownSite: site,
}) => {
  test.setTimeout(180_000);
  const page = await sitDown(await addPerson(desk, "admin"));
  // So many that they are not all in before the bar has moved, also where the machine is quick.
  const posts = 4_000;
  const content = exportFrom(
    "long-canal.example",
    ...Array.from({ length: posts }, (_, index) =>
      // By numbers that no other archive has taken.
      postXml(20_001 + index, { title: `Canal ${index + 1}` }),
    ),
  );
  await page.goto("/admin/imports/new");
  await page.getByLabel("The export").setInputFiles(archive("canal.xml", content));
  await handIn(page).click();
  await page.getByRole("button", { name: "Let it in" }).click({ timeout: 60_000 });
  const bar = page.getByRole("progressbar", { name: "Bringing the archive in" });
  await expect(bar).toHaveAttribute("aria-valuetext", /[1-9]\d* articles/, { timeout: 60_000 });
  await site.kill();
  const again = await startSite(site.dataDir, { port: site.port });
  try {
    await expect(heading(page, "Once more")).toBeVisible({ timeout: 90_000 });
    await expect(
      page.getByText(`${posts.toLocaleString("en-GB")} articles and Pages published`),
    ).toBeVisible();
    await expect(
      page.getByText(`All ${posts.toLocaleString("en-GB")} items are whole.`),
    ).toBeVisible();
  } finally {
    await again.stop();
  }
});
