import { expect, type Page } from "@playwright/test";
import { begin, saved, text } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ownSiteTest as test } from "../test.ts";

/** What a finger hardly hits; links among the words of a sentence are as tall as these (WCAG 2.5.8). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main :is(a, button, summary)")].flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      const isSeen = width > 0 && getComputedStyle(one).display !== "inline";
      const isSmall = isSeen && (width < 24 || height < 24);
      return isSmall ? [`${one.textContent}: ${width} × ${height}`] : [];
    }),
  );
}

test("on a phone everything at the desk is within reach of a thumb", async ({ sitDown, desk }) => {
  const page = await sitDown(await addPerson(desk, "admin"));
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page, "Written on a phone");
  await text(page).click();
  await page.keyboard.type("A short text.");
  await saved(page);
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeInViewport({ ratio: 1 });
  await undo.click();
  await expect(text(page)).not.toContainText("A short text.");
  const redo = page.getByRole("button", { name: "Redo" });
  await expect(redo).toBeInViewport({ ratio: 1 });
  await redo.click();
  await expect(text(page)).toContainText("A short text.");
  await page.getByRole("combobox", { name: "Add a topic" }).fill("Ferries");
  await page.getByRole("option", { name: /Ferries/ }).click();
  await page.getByLabel("What is it?").selectOption({ label: "A subject" });
  await page.getByRole("button", { name: "Create" }).click();
  await expect(page.getByRole("button", { name: "Remove Ferries" })).toBeVisible();
  await saved(page);
  expect(await smallTargets(page)).toEqual([]);

  await page.getByRole("button", { name: "Menu" }).click();
  const close = await page.getByRole("button", { name: "Close" }).boundingBox();
  const out = await page.getByRole("button", { name: "Sign out" }).boundingBox();
  expect(out?.y).toBeGreaterThanOrEqual((close?.y ?? 0) + (close?.height ?? 0));

  for (const room of ["stories", "topics", "users"]) {
    await page.goto(`/admin/${room}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await smallTargets(page), room).toEqual([]);
  }
});
