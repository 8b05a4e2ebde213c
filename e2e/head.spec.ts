import { expect } from "@playwright/test";
import sharp from "sharp";
import { ask } from "./fetch/ask.ts";
import { readElements } from "./fetch/html.ts";
import { english, persian } from "./papers.ts";
import { test } from "./test.ts";

for (const paper of [english, persian]) {
  test(`the ${paper.language} edition is an app of its own, with its icons`, async ({ site }) => {
    const { text } = await ask(site, paper.home);
    const link = readElements(text).find(({ attributes }) => attributes.rel === "manifest");
    const { status, headers, text: json } = await ask(site, link?.attributes.href ?? "");
    expect({ status, type: headers["content-type"] }).toEqual({
      status: 200,
      type: "application/manifest+json; charset=utf-8",
    });
    const manifest = JSON.parse(json);
    expect(manifest).toMatchObject({
      ...{ id: paper.home, start_url: paper.home, scope: "/" },
      ...{ name: paper.name, lang: paper.language, dir: paper.direction },
    });
    for (const { src, type, sizes } of manifest.icons) {
      const icon = await ask(site, src);
      expect({ src, status: icon.status, type: icon.headers["content-type"] }).toEqual({
        ...{ src, type },
        status: 200,
      });
      if (sizes === "any") continue;
      const { width, height } = await sharp(icon.body).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
}

test("what the browser draws around a page has the theme that the reader chose", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const inForce = () =>
    page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>("[name=theme-color]")];
      return metas.filter(({ media }) => matchMedia(media).matches).map(({ content }) => content);
    });
  expect(await inForce()).toEqual(["#fdfcf9"]);
  await page.getByRole("button", { name: "Dark theme" }).click();
  await expect.poll(inForce).toEqual(["#161514"]);
  await page.reload();
  await expect.poll(inForce).toEqual(["#161514"]);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.getByRole("button", { name: "Dark theme" }).click();
  await expect.poll(inForce).toEqual(["#fdfcf9"]);
});
