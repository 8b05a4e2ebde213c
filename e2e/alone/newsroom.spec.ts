import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { begin, headlineOf, saved, text } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { ownSiteTest as test } from "../test.ts";

/** What editors do with a story from its first word until readers have lost it again. */
const headline = "The night ferry sails again";
const address = "/news/the-night-ferry-sails-again";
const held = "What you changed is not kept yet. Escape or the cross now closes without it.";

/** What a story is, as its screen says it; the list that it was opened from may stand there hidden, with its choices. */
const stateOf = (page: Page, name: string) => page.getByText(name).filter({ visible: true });

test("a reporter writes, an editor reviews and publishes, corrects and withdraws", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(120_000);
  const reporter = await sitDown(await addPerson(desk, "reporter"));
  const reviewer = await addPerson(desk, "editor");
  const path = await begin(reporter, headline);
  await text(reporter).click();
  await reporter.keyboard.type("After two years of repairs the ferry left at ten.");
  await reporter.getByLabel("Section").selectOption({ label: "News" });
  await reporter.getByLabel("Place").fill("Elverham");
  await expect(reporter.getByText("Printed: Elverham —")).toBeVisible();
  await saved(reporter);
  await expect(reporter.getByRole("button", { name: "Publish" })).toHaveCount(0);
  await expectAccessible(reporter);
  await expectReflow(reporter);
  await reporter.getByRole("button", { name: "Hand in" }).click();
  const handIn = reporter.getByRole("dialog", { name: "Hand in for review" });
  await handIn.getByLabel("Who reviews it").selectOption({ label: reviewer.name });
  await handIn.getByLabel("A note").fill("The captain has read the quotes.");
  await reporter.keyboard.press("Escape");
  await expect(handIn.getByText(held)).toBeVisible();
  await expect(handIn.getByLabel("A note")).toHaveValue("The captain has read the quotes.");
  await expectAccessible(reporter);
  await reporter.keyboard.press("Escape");
  await expect(handIn).toBeHidden();

  // One that nothing was written in closes at once, whatever was thrown away before.
  await reporter.getByRole("button", { name: "Hand in" }).click();
  await expect(handIn).toBeVisible();
  await reporter.keyboard.press("Escape");
  await expect(handIn).toBeHidden();
  await reporter.getByRole("button", { name: "Hand in" }).click();
  await handIn.getByLabel("Who reviews it").selectOption({ label: reviewer.name });
  await handIn.getByLabel("A note").fill("The captain has read the quotes.");
  await handIn.getByRole("button", { name: "Hand in" }).click();
  await expect(reporter.getByText("In review")).toBeVisible();
  expect((await ask(site, address)).status).toBe(404);

  const editor = await sitDown(reviewer);
  await editor.goto("/admin/stories?state=in+review");
  await editor.getByRole("link", { name: headline }).click();
  await expect(editor).toHaveURL(path);
  await expect(editor.getByText("The captain has read the quotes.")).toBeVisible();
  await expect(editor.getByRole("button", { name: `With ${reviewer.name}` })).toBeVisible();
  await editor.getByRole("button", { name: "Approve" }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
  await expect(stateOf(editor, "Approved")).toBeVisible();
  await editor.getByRole("button", { name: "Publish" }).click();
  const publishing = editor.getByRole("dialog", { name: "Publish" });
  await expect(publishing.getByText("No topic: readers will not find it")).toBeVisible();
  await expect(publishing.getByText(address, { exact: true })).toBeVisible();
  await publishing.getByLabel("A note for the desk").fill("The mayor’s office asked when.");
  await editor.keyboard.press("Escape");
  await expect(publishing.getByText(held)).toBeVisible();
  await publishing.getByRole("button", { name: "Publish now" }).click();
  await expect(stateOf(editor, "Live")).toBeVisible();
  await expect(editor.getByText(`${reviewer.name}: The mayor’s office asked when.`)).toBeVisible();
  await expect.poll(async () => (await ask(site, address)).status).toBe(200);
  const article = (await ask(site, address)).text;
  expect(article).toContain("After two years of repairs the ferry left at ten.");
  expect(article).toContain("Elverham —");

  await text(editor).click();
  await editor.keyboard.press("Control+End");
  await editor.keyboard.type(" It came back at six.");
  await saved(editor);
  await editor.getByRole("button", { name: "Publish the update" }).click();
  const updating = editor.getByRole("dialog", { name: "Publish the update" });
  await updating.getByLabel("What kind of change is it?").selectOption("correction");
  await updating.getByRole("button", { name: "Publish the update" }).click();
  await expect(updating.getByText("Write a sentence that tells readers")).toBeVisible();
  await updating.getByLabel("What readers are told").fill("The hour of return was missing.");
  await updating.getByLabel("Where does it stand?").selectOption("top");
  await updating.getByLabel("A note for the desk").fill("Found by a reader.");
  // “Not yet” puts it off, with what was typed; only who is warned throws it away.
  await updating.getByRole("button", { name: "Not yet" }).click();
  await expect(updating).toBeHidden();
  await editor.getByRole("button", { name: "Publish the update" }).click();
  await expect(updating.getByLabel("What readers are told")).toHaveValue(
    "The hour of return was missing.",
  );
  await editor.keyboard.press("Escape");
  await expect(updating.getByText(held)).toBeVisible();
  await updating.getByRole("button", { name: "Publish the update" }).click();
  await expect(updating).toBeHidden();
  await expect
    .poll(async () => (await ask(site, address)).text)
    .toContain("The hour of return was missing.");
  expect((await ask(site, address)).text).not.toContain("Found by a reader.");
  const order = async () => {
    const html = (await ask(site, address)).text;
    const [, article = ""] = html.split("<article");
    return article.indexOf("The hour of return") < article.indexOf("After two years");
  };
  expect(await order()).toBe(true);
  await editor.goto(`${path}/history`);
  const notes = editor.getByRole("region", { name: "What readers were told" });
  await expect(notes.getByText("Above the text")).toBeVisible();
  await notes.getByRole("button", { name: "Move it under the text" }).click();
  await expect(notes.getByText("Under the text", { exact: false }).first()).toBeVisible();
  await expect.poll(order).toBe(false);
  expect((await ask(site, `${address}/versions`)).status).toBe(200);
  const earlier = editor.getByRole("region", { name: "Earlier texts" });
  await earlier.getByRole("button", { name: "Take the earlier texts away" }).click();
  await expectAccessible(editor);
  await earlier.getByRole("button", { name: "Take them away" }).click();
  await expect(earlier).toBeHidden();
  await expect.poll(async () => (await ask(site, `${address}/versions`)).status).toBe(404);
  await expect(editor.getByText("The mayor’s office asked when.")).toBeVisible();
  await expect(editor.getByText("Found by a reader.")).toBeVisible();
  await editor.goto(path);

  await editor.getByRole("button", { name: "Withdraw" }).click();
  const withdrawing = editor.getByRole("dialog", { name: "Withdraw" });
  await expect(withdrawing).toBeVisible();
  await expectAccessible(editor);
  await withdrawing.getByLabel("Why").fill("The owner asked for it.");
  await withdrawing.getByLabel("What readers are told").fill("The ferry company has folded.");
  await withdrawing.getByRole("button", { name: "Withdraw" }).click();
  await expect(editor.getByText("Withdrawn")).toBeVisible();
  await expect.poll(async () => (await ask(site, address)).status).toBe(410);
  expect((await ask(site, address)).text).toContain("The ferry company has folded.");
});

test("a story that came to nothing goes into the trash and can be taken out again", async ({
  sitDown,
  desk,
}) => {
  const reporter = await sitDown(await addPerson(desk, "reporter"));
  const path = await begin(reporter, "A rumour about the mill");
  await expect(reporter.getByRole("button", { name: "Put into the trash…" })).toHaveCount(0);

  const editor = await sitDown(await addPerson(desk, "editor"));
  await editor.goto(path);
  await expect(text(editor)).toBeVisible();
  // What cannot be saved is not left behind.
  await editor.route("**/working-copy", (route) => route.abort());
  await headlineOf(editor).fill("A rumour about the old mill");
  await editor.getByRole("button", { name: "Put into the trash…" }).click();
  const trashing = editor.getByRole("dialog");
  await trashing.getByRole("button", { name: "Put into the trash" }).click();
  await expect(trashing.getByRole("alert")).toContainText("not put into the trash");
  await editor.unroute("**/working-copy");
  await trashing.getByRole("button", { name: "Put into the trash" }).click();
  await expect(editor).toHaveURL("/admin/stories");
  await expect(editor.getByRole("link", { name: "A rumour about the old mill" })).toHaveCount(0);

  await editor.getByRole("combobox", { name: "State" }).selectOption({ label: "In the trash" });
  await editor.getByRole("button", { name: "Show" }).click();
  await editor.getByRole("link", { name: "A rumour about the old mill" }).click();
  await expect(editor.getByRole("button", { name: "Take it out of the trash" })).toBeVisible();
  await expectAccessible(editor);
  await expect(editor.getByRole("button", { name: "Hand in" })).toHaveCount(0);
  await editor.getByRole("button", { name: "Take it out of the trash" }).click();
  await expect(editor.getByRole("button", { name: "Hand in" })).toBeVisible();
  await expect(headlineOf(editor)).toHaveValue("A rumour about the old mill");
});

test("an editor sees what waits for review where the desk opens", async ({ sitDown, desk }) => {
  const reporter = await sitDown(await addPerson(desk, "reporter"));
  await begin(reporter, "Eels at the weir");
  await reporter.getByRole("button", { name: "Hand in" }).click();
  await reporter.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await expect(reporter.getByText("In review")).toBeVisible();

  const editor = await sitDown(await addPerson(desk, "editor"));
  await editor.goto("/admin");
  const waiting = editor.getByRole("region", { name: "Waiting for review" });
  await expect(waiting.getByRole("link", { name: "Eels at the weir" })).toBeVisible();
});
