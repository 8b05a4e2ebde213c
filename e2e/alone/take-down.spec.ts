import { expect } from "@playwright/test";
import sharp from "sharp";
import { photograph } from "#lib/desk/testing/photograph";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { ownSiteTest as test } from "../test.ts";

/** What must not be seen any more is gone at every address, and from the pages that showed it. */
test.use({ siteName: "take-down" });

test("a picture that is taken down is gone for readers at once, and comes back", async ({
  sitDown,
  desk,
  site,
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await sitDown(await addPerson(desk, "editor"));
  const reader = await browser.newPage({ baseURL: site.url, javaScriptEnabled: false });
  await reader.goto("/news/millgate-bridge-reopens");
  const picture = reader.getByRole("main").locator("figure img").first();
  const [alt, src] = [await picture.getAttribute("alt"), await picture.getAttribute("src")];
  if (alt === null || src === null) throw new Error("An article of the demo has a picture.");
  const statuses = async () =>
    Promise.all(
      [src, src.replace(/^(\/media\/[0-9a-f]{64}).*$/, "$1/512w.webp")].map(
        async (at) => (await ask(site, at)).status,
      ),
    );
  await expect.poll(statuses).toEqual([200, 200]);

  await page.goto(`/admin/media?text=${encodeURIComponent(alt)}`);
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().press("Enter");
  const uses = page.getByRole("region", { name: "Where it is used" });
  await expect(uses.getByText("live").first()).toBeVisible();
  await page.getByText("Take it down", { exact: true }).first().click();
  await page.getByLabel("Why").fill("The photographer asked us to.");
  await page.getByRole("button", { name: "Take it down" }).press("Enter");
  await expect(page.getByText("Taken down: readers do not see it.")).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await expect.poll(statuses).toEqual([410, 410]);
  await expect
    .poll(async () => {
      await reader.reload();
      return reader.locator(`img[src="${src}"]`).count();
    })
    .toBe(0);

  await page.getByRole("button", { name: "Put it back" }).press("Enter");
  await expect.poll(statuses).toEqual([200, 200]);
  await expect
    .poll(async () => {
      await reader.reload();
      return reader.locator(`img[src="${src}"]`).count();
    })
    .toBeGreaterThan(0);
  await reader.close();
});

test("readers get where a picture was taken when an editor wants it, and not before or after", async ({
  sitDown,
  desk,
  site,
  browser,
}) => {
  test.setTimeout(240_000);
  const page = await sitDown(await addPerson(desk, "editor"));
  const reader = await browser.newPage({ baseURL: site.url, javaScriptEnabled: false });
  const picture = reader.getByRole("main").locator("figure img").first();
  const shown = async () => {
    await reader.goto("/news/millgate-bridge-reopens");
    expect(await reader.content()).not.toMatch(/51\.50\d|0\.125\d/);
    const src = (await picture.getAttribute("src")) ?? "";
    return /^\/media\/[0-9a-f]{64}/.exec(src)?.[0] ?? "";
  };
  const statusOf = async (at: string) => (await ask(site, at)).status;
  /** Of the picture and of what is made of it: whether it says where it was taken. */
  const says = (file: string) =>
    Promise.all(
      [`${file}.jpg`, `${file}/384w.webp`].map(async (at) => {
        const answer = await reader.request.get(at);
        if (!answer.ok()) return answer.status();
        const bytes = await answer.body();
        expect(bytes.toString("latin1")).not.toMatch(/Darkroom|SN-77-4411/);
        return (await sharp(bytes).metadata()).exif?.includes("WGS-84") ?? false;
      }),
    );
  const old = await shown();
  await page.goto(
    `/admin/media?text=${encodeURIComponent((await picture.getAttribute("alt")) ?? "")}`,
  );
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().press("Enter");
  await page.getByText("Replace the file", { exact: true }).click();
  const exif = { Software: "Darkroom 9", BodySerialNumber: "SN-77-4411" };
  await page.getByLabel("Another file", { exact: true }).setInputFiles([
    {
      ...{ name: "DSC_0042.jpg", mimeType: "image/jpeg" },
      buffer: await photograph({ exif, width: 800 }),
    },
  ]);
  const region = page.getByRole("region", { name: "This picture says where it was taken" });
  await expect(region.getByText("51.50115° north, 0.12514° west")).toBeVisible();
  const keep = region.getByRole("checkbox", { name: "Keep the location in the files readers get" });
  await expect(keep).not.toBeChecked();
  await expect(region.getByText("the home of a source")).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await expect.poll(() => statusOf(`${old}.jpg`)).toBe(410);
  await expect.poll(shown).not.toBe(old);
  const plain = await shown();
  await expect.poll(() => says(plain), { timeout: 60_000 }).toEqual([false, false]);

  await keep.press("Space");
  await region.getByRole("button", { name: "Save what readers get" }).press("Enter");
  await expect(region.getByRole("status")).toContainText("say where it was taken");
  await expectAccessible(page);
  await expect.poll(shown).not.toBe(plain);
  const placed = await shown();
  await expect.poll(() => says(placed), { timeout: 60_000 }).toEqual([true, true]);
  expect(await says(plain)).toEqual([410, 410]);

  await keep.press("Space");
  await region.getByRole("button", { name: "Save what readers get" }).press("Enter");
  await expect(region.getByRole("status")).toContainText("do not say where it was taken");
  await expect.poll(shown).toBe(plain);
  expect(await says(plain)).toEqual([false, false]);
  expect(await says(placed)).toEqual([410, 410]);
  await reader.close();
});
