import { expect } from "@playwright/test";
import { expectAccessible } from "../a11y/accessible.ts";
import { begin, headlineOf, saved, text } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ownSiteTest as test } from "../test.ts";

test("a Persian story is written from right to left, counted and dated as Persian is", async ({
  sitDown,
  desk,
}) => {
  const page = await sitDown(await addPerson(desk, "editor"));
  await begin(page, "پل دوباره باز شد", "فارسی");
  await expect(headlineOf(page)).toHaveCSS("direction", "rtl");
  await expect(text(page)).toHaveCSS("direction", "rtl");
  await expect(text(page)).toHaveAttribute("lang", "fa");
  await text(page).click();
  // A half-space joins, so that these are five words and not six.
  await page.keyboard.type("مردم از پل می\u200cگذرند امروز");
  await expect(page.getByText("5 words · 1 min to read")).toBeVisible();
  await page.getByLabel("Place").fill("الورهام");
  await page.getByLabel("Date", { exact: true }).fill("2026-11-16");
  await expect(page.getByText("Printed: الورهام، ۲۵ آبان ۱۴۰۵ —")).toBeVisible();
  const card = page.getByRole("group", { name: "Where a link to it is shared" });
  for (const seen of await card.getByText("پل دوباره باز شد").all()) {
    await expect(seen).toHaveCSS("direction", "rtl");
  }
  await expect(card.getByText("پیک الورهام")).toBeVisible();
  const result = page.getByRole("group", { name: "In search results" });
  await expect(result.getByText("پل دوباره باز شد · پیک الورهام")).toHaveCSS("direction", "rtl");
  await saved(page);
  await expectAccessible(page);
});
