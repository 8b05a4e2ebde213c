import { expect, type Page } from "@playwright/test";
import { begin, saved, text } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { readPage } from "../fetch/page.ts";
import { ownSiteTest as test } from "../test.ts";

/** How a story offers itself to search engines: what an editor sets at the desk is what they read on its page. */
const original = "https://first.example/the-lamp";

async function publish(page: Page): Promise<void> {
  await saved(page);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const publishing = page.getByRole("dialog", { name: "Publish" });
  await publishing.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
}

/** Begins a story in News with a text, and its fields for search engines. */
async function write(page: Page, headline: string) {
  await begin(page, headline);
  await text(page).focus();
  await page.keyboard.type("Nobody has touched it since.");
  await page.getByLabel("Section").first().selectOption({ label: "News" });
  return page.getByRole("group", { name: "In search results" });
}

test("a copy names the address where it was first published, and a story is kept out of search engines", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(240_000);
  const page = await sitDown(await addPerson(desk, "editor"));
  const ofCopy = await write(page, "The lamp at the weir");
  await ofCopy.getByLabel("First published at").fill(original);
  await ofCopy.getByLabel("Search title").fill("A lamp nobody lit");
  await ofCopy.getByLabel("Search description").fill("What a lamp at a weir is for.");
  await expect(ofCopy.getByText("A lamp nobody lit · The Elverham Dateline")).toBeVisible();
  await publish(page);

  const hidden = await write(page, "The lamp at the mill");
  await hidden.getByLabel("Keep it out of search engines").check();
  await expect(hidden.getByText("Search engines are asked not to list this.")).toBeVisible();
  await publish(page);

  const [copy, kept] = ["/news/the-lamp-at-the-weir", "/news/the-lamp-at-the-mill"];
  await expect.poll(async () => (await ask(site, kept)).status).toBe(200);
  const ofPage = async (path: string) => readPage((await ask(site, path)).text);
  const seen = await ofPage(copy);
  expect(seen).toMatchObject({
    ...{ canonical: original, title: "A lamp nobody lit · The Elverham Dateline" },
    headlines: ["The lamp at the weir"],
  });
  expect(seen.meta.get("description")).toBe("What a lamp at a weir is for.");
  expect(seen.meta.get("robots")).toBe("max-image-preview:large");
  expect(seen.meta.get("og:url")).toBe(original);
  expect(seen.data[0]).toMatchObject({
    mainEntityOfPage: original,
    alternativeHeadline: "A lamp nobody lit",
  });
  expect((await ofPage(kept)).meta.get("robots")).toBe("noindex");

  // Neither stands in a sitemap; readers, feeds and lists have both.
  const index = await ask(site, "/sitemap.xml");
  const listed = [...index.text.matchAll(/<loc>([^<]*)<\/loc>/g)];
  const months = listed.map(([, url = ""]) => new URL(url).pathname);
  const files = ["/news-sitemap.xml", ...months.filter((path) => path.startsWith("/sitemaps/"))];
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const sitemap = await ask(site, file);
    expect([file, sitemap.status]).toEqual([file, 200]);
    for (const path of [copy, kept]) expect(sitemap.text).not.toContain(`${path}<`);
  }
  const feed = await ask(site, "/feed.xml");
  const section = await ask(site, "/news");
  for (const path of [copy, kept]) {
    expect(feed.text).toContain(`${path}<`);
    expect(section.text).toContain(`"${path}"`);
  }
});
