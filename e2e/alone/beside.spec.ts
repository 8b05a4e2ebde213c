import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { makePdf } from "#prisma/demo/make-pdf";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { begin, pickUp, saved, saveState, text } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { ownSiteTest as test } from "../test.ts";

/** What stands beside the text of a story, done by the keyboard wherever a hand could do it. */

/** Types into a box that finds things, and takes the first of what it offers. */
async function find(page: Page, label: string, words: string, offered: string | RegExp) {
  await page.getByLabel(label).focus();
  await page.keyboard.type(words);
  await expect(page.getByRole("option", { name: offered }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

const list = (page: Page, name: string) => page.getByRole("list", { name, exact: true });
const group = (page: Page, name: string) => page.getByRole("group", { name, exact: true });

test("topics and bylines are found, made and put in order by keyboard alone", async ({
  sitDown,
  desk,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "reporter"));
  await begin(page, "Eels by night");

  await find(page, "Add a topic", "the we", /River Wenn.*also called “The Wenn”/);
  await expect(list(page, "Topics of the story")).toContainText("River Wenn");
  await find(page, "Add a topic", "Flood", "Flooding");
  await find(page, "Add a topic", "Wenn rivers", "Create");
  const topic = group(page, "A new topic");
  await expect(topic.getByRole("button", { name: "Use River Wenn" })).toBeVisible();
  await topic.getByLabel("Name").fill("Eel Week");
  await topic.getByRole("button", { name: "Create" }).click();
  await expect(topic.getByText("Choose one.")).toBeVisible();
  await topic.getByLabel("What is it?").selectOption("subject");
  await topic.getByRole("button", { name: "Create" }).press("Enter");
  await expect(list(page, "Topics of the story").getByRole("listitem")).toHaveText([
    "River Wenn",
    "Flooding",
    "Eel Week",
  ]);
  await expect(page.getByLabel("Add a topic")).toBeFocused();
  await page.getByRole("button", { name: "Remove Flooding" }).press("Enter");

  await find(page, "Add who signs", "Nora", /Nora Pellew/);
  await find(page, "Add who signs", "Eel Trust", "Create");
  const author = group(page, "A new author");
  await author.getByLabel("Is it a person or an organisation?").selectOption("organisation");
  await author.getByRole("button", { name: "Create" }).press("Enter");
  await page.getByLabel("What Eel Trust did").selectOption("analysis");
  await find(page, "Add who signs", "Idris", /Idris Vane/);
  await page.getByLabel("What Idris Vane did").selectOption("by");
  const byline = group(page, "Byline");
  await expect(byline.getByText("By Nora Pellew and Idris Vane")).toBeVisible();
  await expect(byline.getByText("Analysis by Eel Trust")).toBeVisible();
  await page.getByRole("button", { name: "Move Idris Vane up" }).press("Enter");
  await expect(page.getByRole("button", { name: "Move Idris Vane up" })).toBeFocused();
  await page.getByRole("button", { name: "Order of Nora Pellew" }).focus();
  await pickUp(page, "Nora Pellew is picked up, 1 of 3.");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("Nora Pellew, now 2 of 3.")).toBeAttached();
  await page.keyboard.press("Space");
  await expect(byline.getByText("By Idris Vane and Nora Pellew")).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(group(page, "Byline").getByText("By Idris Vane and Nora Pellew")).toBeVisible();
  await expect(list(page, "Topics of the story").getByRole("listitem")).toHaveText([
    "River Wenn",
    "Eel Week",
  ]);
});

test("related picks stand in order, what readers will not see is told, and the rest says why", async ({
  sitDown,
  desk,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, "Not for readers yet");
  await begin(page, "What the river took");
  await expect(page.getByText("Nothing is filled up: give the story a topic.")).toBeVisible();
  await find(page, "Add a topic", "River", /River Wenn/);
  const filled = list(page, "Filled up by itself");
  await expect(filled.getByRole("listitem")).toHaveCount(4);
  await expect(filled.getByText("shares River Wenn").first()).toBeVisible();

  await find(page, "Pick a story", "Not for", "Not for readers yet");
  const picked = list(page, "Picked, in order");
  await expect(picked.getByText("Not published: readers will not see it.")).toBeVisible();
  await expect(filled.getByRole("listitem")).toHaveCount(4);
  await find(page, "Pick a story", "Route 6", /Route 6/);
  await expect(filled.getByRole("listitem")).toHaveCount(3);
  await page.getByRole("button", { name: /^Move Route 6 .* up$/ }).press("Enter");
  await expect(picked.getByRole("listitem").first()).toContainText("Route 6");

  // By the mouse as well.
  const from = await page.getByRole("button", { name: /^Order of Not for/ }).boundingBox();
  const to = await picked.getByRole("listitem").first().boundingBox();
  if (from === null || to === null) throw new Error("There is nothing to drag.");
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + 8, { steps: 8 });
  await page.mouse.up();
  await expect(picked.getByRole("listitem").first()).toContainText("Not for readers yet");
  // For a moment after a drop every click belongs to it.
  const remove = page.getByRole("button", { name: "Remove Not for readers yet" });
  await expect(async () => {
    if (await remove.isVisible()) await remove.press("Enter");
    await expect(picked.getByRole("listitem")).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
  await saved(page);
});

test("pictures and documents come from the writer's machine, and reach readers with their words", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(180_000);
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, "The ladder is open");
  await text(page).click();
  await page.keyboard.type("The eels climb again.");
  await page.getByLabel("Section").selectOption({ label: "News" });

  await page.getByRole("button", { name: "Choose a picture" }).press("Enter");
  const choosing = page.getByRole("dialog", { name: "Lead picture" });
  const upload = choosing.locator('input[type="file"]');
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await upload.setInputFiles({ name: "a.png", mimeType: "image/png", buffer: drawing });
  await expect(choosing.getByText("SVG drawings can carry scripts")).toBeVisible();
  const paint = { create: { width: 320, height: 240, channels: 3, background: "#356" } } as const;
  const buffer = await sharp(paint).jpeg().toBuffer();
  await upload.setInputFiles({ name: "fd88217f_330.jpg", mimeType: "image/jpeg", buffer });
  await choosing.getByLabel("Title").fill("Eel ladder");
  await choosing.getByLabel("Title").press("Enter");
  await expect(choosing.getByText("Describe this picture for people")).toBeVisible();
  await expectAccessible(page);
  await choosing.getByLabel("Alternative text").fill("An eel ladder at the weir");
  await page.keyboard.press("Escape");
  await expect(choosing.getByText("Escape or the cross now closes without it.")).toBeVisible();
  await choosing.getByRole("button", { name: "Upload" }).press("Enter");
  await expect(choosing).toBeHidden();
  const lead = group(page, "Lead picture");
  await expect(lead.getByText("Eel ladder")).toBeVisible();
  await lead.getByLabel("Alternative text").fill("Eels on a ladder");
  await lead.getByLabel("Caption").fill("Open since Monday.");

  const documents = group(page, "Documents");
  const pdf = Buffer.from(makePdf({ key: "plan", title: "Plan", paragraphs: ["A plan."] }));
  await documents
    .locator('input[type="file"]')
    .setInputFiles({ name: "scan0001.pdf", mimeType: "application/pdf", buffer: pdf });
  await documents.getByLabel("Title").fill("Plan of the ladder");
  await documents.getByLabel("Title").press("Enter");
  await expect(documents.getByLabel("Title of document 1")).toHaveValue("Plan of the ladder");
  await find(page, "Add a document", "Weir Street", /Weir Street water main/);
  await page.getByRole("button", { name: /^Move Weir Street .* up$/ }).press("Enter");
  await documents.getByLabel("Title of document 1").fill("Schedule of works");
  await saved(page);

  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  const address = "/news/the-ladder-is-open";
  await expect.poll(async () => (await ask(site, address)).status).toBe(200);
  const article = (await ask(site, address)).text;
  expect(article).toContain('alt="Eels on a ladder"');
  expect(article).toContain("Open since Monday.");
  expect(article.indexOf("Schedule of works")).toBeLessThan(article.indexOf("Plan of the ladder"));
  expect(article).not.toMatch(/fd88217f|scan0001/);
});

test("address and search result are shown as they will be, and faults stand beside their fields", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, "A dry summer");
  await expect(page.getByText("The address comes with a headline and a section.")).toBeVisible();
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Not yet" }).click();
  await expect(page.getByLabel("Section")).toHaveAccessibleDescription(/Choose a section/);
  await page.getByLabel("Section").selectOption({ label: "News" });
  await expect(page.getByLabel("Section")).not.toHaveAccessibleDescription(/Choose a section/);
  await expect(page.getByText(`${site.url}/news/a-dry-summer`)).toBeVisible();
  const slug = page.getByLabel("Slug");
  await slug.fill('dry"summer<');
  await expect(slug).toHaveAccessibleDescription(/it contains “"”, “<”/);
  await expect(saveState(page)).toContainText("Not saved");
  await slug.fill("dry-summer");
  await expect(page.getByText(`${site.url}/news/dry-summer`)).toBeVisible();
  await saved(page);
  const result = group(page, "In search results");
  await expect(result.getByText(/^A dry summer · /)).toBeVisible();
  await result.getByLabel("Search title").fill("Drought in the valley");
  await expect(result.getByText(/^Drought in the valley · /)).toBeVisible();
  await expect(result.getByText(/^Title with .*: \d\d of 60 characters\.$/)).toBeVisible();
  await result
    .getByLabel("Search title")
    .fill("Drought in the valley, and what it means for everybody who lives by the river");
  await expect(
    result.getByText(/^Drought in the valley, and what it means for everybody who…$/),
  ).toBeVisible();
  await expect(
    result.getByText(/^Title with .*characters\. Search engines usually cut it after 60\.$/),
  ).toBeVisible();
  await result.getByLabel("Search title").fill("Drought in the valley");
  const card = group(page, "Where a link to it is shared");
  // On the picture, beside it, and for a description while nothing else is written.
  await expect(card.getByText("A dry summer", { exact: true })).toHaveCount(3);
  await expect(card.getByText("Title: 12 of 70 characters.")).toBeVisible();
  await page.getByLabel("Kind").selectOption({ label: "Opinion" });
  await expect(card.getByText("Opinion", { exact: true })).toBeVisible();
  await expect(card.getByText("News", { exact: true })).toBeVisible();
  await page.getByLabel("Kind").selectOption({ label: "News" });
  await expect(card.getByText("Opinion", { exact: true })).toHaveCount(0);
  await result.getByLabel("First published at").fill("not an address");
  await expect(result.getByLabel("First published at")).toHaveAccessibleDescription(/https/);
  await result.getByLabel("First published at").fill("");
  await saved(page);

  await find(page, "Add a topic", "River", /River Wenn/);
  await find(page, "Add who signs", "Nora", /Nora Pellew/);
  await find(page, "Pick a story", "Route 6", /Route 6/);
  await find(page, "Add a topic", "Droughts", "Create");
  await expect(group(page, "A new topic")).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});
