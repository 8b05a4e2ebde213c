import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { faultsIn } from "../a11y/markup.ts";
import { addPerson } from "../desk/people.ts";
import { ownSiteTest as test } from "../test.ts";

/** One line over every page, from an editor who announces it to readers with and without scripts who put it away. */
test.use({ siteName: "breaking" });

const line = "The Wenn is over its banks at Mill Lane; the lane is shut";
const next = "Mill Lane is open again, the school stays shut until Monday";
const persian = "آب ون از ساحل گذشت و کوچه آسیاب بسته است";

const bar = (page: Page, name = "Breaking") =>
  page.getByRole("complementary", { name, exact: true });
const field = (page: Page, label: string) => page.getByRole("textbox", { name: label });

/** What a page asks for from now on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  return asked;
}

async function announce(page: Page, text: string, address = "") {
  await field(page, "What has happened").fill(text);
  await field(page, "Address of the article").fill(address);
  await page.getByRole("button", { name: "Put it over all pages" }).press("Enter");
}

test("an editor announces what breaks, and readers see it on every page and put it away", async ({
  sitDown,
  desk,
  browser,
  site,
}) => {
  test.setTimeout(300_000);
  const facts = { headline: "Mill Lane under water", slug: "mill-lane-under-water" };
  const article = await desk.publish({ ...facts, section: "news", topic: "elvers" });
  const plain = await browser.newPage({ baseURL: site.url, javaScriptEnabled: false });
  await plain.goto("/topics");
  await expect(bar(plain)).toHaveCount(0);

  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin");
  await page.getByRole("link", { name: "Breaking news" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Breaking news" })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await announce(page, line, "/news/nothing-here");
  await expect(
    page.getByText("Readers of this edition have no article at this address."),
  ).toBeVisible();
  await expect(field(page, "What has happened")).toHaveValue(line);
  await announce(page, line, `${site.url}${article}`);
  await expect(page.getByText("Readers see it now.")).toBeVisible();
  const now = page.getByRole("region", { name: "Now" });
  await expect(now.getByRole("link", { name: facts.headline })).toBeVisible();

  // Without scripts it is there on pages of every kind, leads to the article and can be put away.
  for (const path of ["/", "/topics", "/news", article, "/search?q=river"]) {
    await expect
      .poll(async () => {
        await plain.goto(path);
        return bar(plain).getByRole("link").allTextContents();
      })
      .toEqual([line]);
  }
  const ofPlain = requestsOf(plain);
  await plain.getByRole("checkbox", { name: "Dismiss" }).press("Space");
  await expect(bar(plain)).toBeHidden();
  expect(ofPlain).toEqual([]);
  await plain.goto("/fa");
  await expect(bar(plain, "خبر فوری")).toHaveCount(0);

  // With scripts the browser remembers it, and nothing that was put away is seen on its way.
  const tabs = await browser.newContext({
    baseURL: site.url,
    viewport: { width: 320, height: 700 },
  });
  const reader = await tabs.newPage();
  await reader.goto("/");
  await expect(bar(reader)).toBeVisible();
  await expectAccessible(reader);
  await expectReflow(reader);
  const beside = await tabs.newPage();
  await beside.goto("/news");
  const asSent = await beside.request.get("/news");
  expect(await faultsIn(await asSent.text())).toEqual([]);
  const asked = [requestsOf(reader), requestsOf(beside)];
  await reader.getByRole("checkbox", { name: "Dismiss" }).press("Enter");
  await expect(bar(reader)).toBeHidden();
  await expect(reader.getByRole("banner").getByRole("link").first()).toBeFocused();
  // Another tab that shows it lets it go as well, and nobody else is told.
  await expect(bar(beside)).toBeHidden();
  for (const tab of [reader, beside]) await tab.waitForLoadState("networkidle");
  // What stands below moves up, and pictures that come near are loaded.
  expect(asked.map((of) => of.filter((one) => !/^GET .+\/media\//.test(one)))).toEqual([[], []]);
  await reader.goto("/topics");
  await expect(bar(reader)).toBeHidden();
  const shifts = await reader.evaluate(
    () =>
      new Promise<number>((tell) => {
        let sum = 0;
        const watch = (entries: PerformanceObserverEntryList) => {
          for (const entry of entries.getEntries())
            sum += (entry as unknown as { value: number }).value;
        };
        new PerformanceObserver(watch).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => tell(sum), 300);
      }),
  );
  expect(shifts).toBeLessThan(0.01);

  // Another one is seen again, also by who put the first away.
  await announce(page, next);
  await expect(now.getByText(next)).toBeVisible();
  await expect
    .poll(async () => {
      await reader.goto("/topics");
      return bar(reader).isVisible();
    })
    .toBe(true);
  await expect(bar(reader)).toContainText(next);

  await page.getByRole("button", { name: "Take it away" }).press("Enter");
  await expect(page.getByText("Nothing stands over the pages of this edition.")).toBeVisible();
  await expect
    .poll(async () => {
      await reader.goto("/");
      return bar(reader).count();
    })
    .toBe(0);

  // Every edition has its own, in its own direction.
  await page.getByRole("link", { name: "فارسی" }).press("Enter");
  await announce(page, persian);
  await expect(now.getByText(persian)).toBeVisible();
  await expect
    .poll(async () => {
      await reader.goto("/fa");
      return bar(reader, "خبر فوری").count();
    })
    .toBe(1);
  await expectReflow(reader);
  await expectAccessible(reader);
  await reader.goto("/");
  await expect(bar(reader)).toHaveCount(0);
});
