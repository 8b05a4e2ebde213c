import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { begin, saved, text } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { ownSiteTest as test } from "../test.ts";

/** A story that can be published, left open and saved; answers with its id. */
async function ready(page: Page, title: string): Promise<string> {
  const path = await begin(page, title);
  await text(page).click();
  await page.keyboard.type("Sealed for its time.");
  await page.getByLabel("Section").selectOption({ label: "News" });
  await saved(page);
  return path.slice(path.lastIndexOf("/") + 1);
}

const dialog = (page: Page) => page.getByRole("dialog", { name: "Schedule" });
const planned = (page: Page) => page.getByRole("region", { name: "Planned" });

async function schedule(page: Page, when: string): Promise<void> {
  await page.getByRole("button", { name: "Schedule" }).click();
  await dialog(page).getByLabel("When?").fill(when);
  await dialog(page).getByRole("button", { name: "Schedule" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(planned(page)).toContainText("Publish");
}

test("a story goes out at its time with what was sealed; late, failed and called off are told", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(240_000);
  const page = await sitDown(await addPerson(desk, "editor"));

  const storyId = await ready(page, "The eels come at dawn");
  await page.getByRole("button", { name: "Schedule" }).focus();
  await page.keyboard.press("Enter");
  const form = dialog(page);
  await expect(form.getByLabel("What is to happen?")).toBeFocused();
  await form.getByRole("button", { name: "Schedule" }).click();
  await expect(form.getByText("Choose a day and a time.")).toBeVisible();
  await expect(form.getByLabel("When?")).toBeFocused();
  await form.getByLabel("When?").fill("2020-01-01T08:00");
  await form.getByRole("button", { name: "Schedule" }).click();
  await expect(form.getByText("This time has passed. Choose a later one.")).toBeVisible();
  await form.getByLabel("When?").fill("2099-03-29T01:30");
  await form.getByRole("button", { name: "Schedule" }).click();
  await expect(form.getByText("the clocks go forward and leave it out")).toBeVisible();
  await form.getByLabel("When?").fill("2099-07-01T08:00");
  await expect(form.getByText("1 July 2099, 08:00 BST")).toBeVisible();
  await expect(form.getByText("1 July 2099, 07:00 UTC where you are")).toBeVisible();
  await expect(form.getByText("What is written later does not go with it.")).toBeVisible();
  await expectAccessible(page);
  await form.getByRole("button", { name: "Schedule" }).click();
  await expect(form).toBeHidden();
  await expect(planned(page)).toContainText("1 July 2099, 08:00 BST");
  await expect(planned(page)).toContainText("revision 1");
  await page.getByRole("combobox", { name: "Add a topic" }).fill("Elvers");
  await page.getByRole("option", { name: /Elvers/ }).click();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const publishing = page.getByRole("dialog", { name: "Publish" });
  await expect(publishing).toContainText(
    "The publication planned for 1 July 2099, 08:00 BST is called off.",
  );
  await expectAccessible(page);
  await expect(publishing).toContainText("Something is begun in a form beside the text");
  await publishing.getByRole("button", { name: "Not yet" }).click();
  await expect(publishing).toBeHidden();
  await expect(page.getByRole("button", { name: "Publish", exact: true })).toBeFocused();
  await page.getByRole("button", { name: "Not now" }).click();
  await text(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Written too late.");
  await saved(page);

  // One under an embargo that ends only after its time cannot go out.
  const failing = await ready(page, "The ferry leaves early");
  await schedule(page, "2099-07-02T08:00");
  await desk.embargo(failing, 24 * 60);

  const calledOff = await ready(page, "The market moves");
  await schedule(page, "2099-07-03T08:00");
  await page.getByRole("button", { name: "Hand in" }).click();
  const handing = page.getByRole("dialog", { name: "Hand in for review" });
  await handing.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("button", { name: "Send back" }).click();
  const sending = page.getByRole("dialog", { name: "Send back" });
  await expect(sending).toContainText("The publication planned for 3 July 2099, 08:00");
  await sending.getByRole("button", { name: "Not yet" }).click();
  await planned(page).getByRole("button", { name: "Call off" }).click();
  await expect(planned(page)).toHaveCount(0);
  await expect(
    page.getByText("Called off: the publication of “The market moves” planned for 3 July 2099"),
  ).toBeFocused();

  for (const id of [storyId, failing, calledOff]) await desk.movePlans(id, -5);
  const address = "/news/the-eels-come-at-dawn";
  await expect.poll(async () => (await ask(site, address)).status, { timeout: 90_000 }).toBe(200);
  const article = (await ask(site, address)).text;
  expect(article).toContain("Sealed for its time.");
  expect(article).not.toContain("Written too late.");
  expect((await ask(site, "/news/the-market-moves")).status).toBe(404);

  // What is live is updated and withdrawn by plan as well, by the clock of whoever plans it.
  await page.goto(`/admin/stories/${storyId}/history`);
  await expect(page.getByText("Published, kept for ever")).toBeVisible();
  await page.goto(`/admin/stories/${storyId}`);
  await page.getByRole("button", { name: "Schedule" }).click();
  await form.getByLabel("What is to happen?").selectOption({ label: "Publish the update" });
  await form.getByLabel("When?").fill("2099-07-05T08:00");
  await form.getByLabel("By which clock?").selectOption({ label: "UTC (where you are)" });
  await expect(form.getByText("5 July 2099, 09:00 BST")).toBeVisible();
  await form.getByLabel("What kind of change is it?").selectOption("correction");
  await form.getByRole("button", { name: "Schedule" }).click();
  await expect(form.getByText("Write the sentence that belongs to it")).toBeVisible();
  await form.getByLabel("What readers are told").fill("The eels come at dusk, not at dawn.");
  await form.getByRole("button", { name: "Schedule" }).click();
  await expect(form).toBeHidden();
  await expect(planned(page)).toContainText("Update 5 July 2099, 09:00 BST");
  await page.getByRole("button", { name: "Schedule" }).click();
  await form.getByLabel("What is to happen?").selectOption({ label: "Withdraw it" });
  await form.getByLabel("When?").fill("2099-07-06T08:00");
  await form.getByLabel("Why").fill("The season is over.");
  await form.getByRole("button", { name: "Schedule" }).click();
  await expect(form).toBeHidden();
  await expect(planned(page)).toContainText(
    "Readers are told: The eels come at dusk, not at dawn.",
  );
  await expect(planned(page)).toContainText("Why: The season is over.");
  await expect(planned(page)).toContainText("Withdraw 6 July 2099, 08:00 BST");
  const ways = planned(page).getByRole("button", { name: "Call off" });
  for (const [index, action] of ["update", "withdrawal"].entries()) {
    await ways.first().click();
    await expect(page.getByText(`Called off: the ${action} of`)).toBeFocused();
    await expect(ways).toHaveCount(1 - index);
  }
  await expect(planned(page)).toHaveCount(0);
  await page.goto(`/admin/stories/${calledOff}`);

  // Planned once more, to be called off where everything that is planned stands.
  await schedule(page, "2099-07-04T08:00");
  await page.getByRole("link", { name: "Schedules" }).click();
  const failed = page.getByRole("region", { name: "Failed" });
  await expect(failed).toContainText("The ferry leaves early");
  await expect(failed).toContainText("The story is under embargo until then. Wait, or lift it.");
  const done = page.getByRole("region", { name: "Done" });
  await expect(done).toContainText("The eels come at dawn");
  await expect(done).toContainText("Late: done");
  const waiting = page.getByRole("region", { name: "Waiting" });
  await expect(waiting).toContainText("The market moves");
  await expect(waiting).toContainText("4 July 2099, 08:00 BST");
  await expectAccessible(page);
  await expectReflow(page);
  const market = waiting.getByRole("listitem").filter({ hasText: "The market moves" });
  await market.getByRole("button", { name: "Call off" }).click();
  await expect(market).toHaveCount(0);
  await expect(done).not.toContainText("The market moves");
  const told = page.getByText("Called off: the publication of “The market moves”");
  await expect(told).toBeFocused();
  await failed.getByRole("button", { name: "Put away" }).click();
  await expect(failed).toHaveCount(0);
  await expect(page.getByText("Put away: the failed publication of")).toBeFocused();
  await page.goto(`/admin/stories/${calledOff}`);
  await expect(text(page)).toBeVisible();
  await expect(planned(page)).toHaveCount(0);

  const admin = await sitDown(await addPerson(desk, "admin"));
  await admin.goto(`/admin/events?id=${calledOff}`);
  await expect(admin.getByText("called off what was planned for The market moves")).toHaveCount(2);
});
