import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { inWords, photograph } from "#lib/desk/testing/photograph";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { breakOff } from "../fetch/break-off.ts";
import { expectPromised } from "../fetch/conditional-requests.ts";
import { ownSiteTest as test } from "../test.ts";

/** The library of pictures and documents: what comes in, what is said of it, and what readers may have of it. */
test.use({ siteName: "media" });

const told = (page: Page, sentence: string) =>
  page.getByRole("status").filter({ hasText: sentence });
const way = (page: Page) => page.getByRole("list", { name: "Files on their way" });
const line = (page: Page, name: string) =>
  way(page).getByRole("listitem").filter({ hasText: name });
const jpeg = (name: string, buffer: Uint8Array) => ({
  ...{ name, mimeType: "image/jpeg" },
  buffer: Buffer.from(buffer),
});

test("many files come in at once: one is refused, one fails and goes again alone, and one is described", async ({
  sitDown,
  desk,
  site,
}) => {
  test.setTimeout(180_000);
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin");
  await page.getByRole("link", { name: "Media" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Media" })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  const xmp =
    inWords("dc:title", "Millgate at dusk") +
    inWords("Iptc4xmpCore:AltTextAccessibility", "A bridge of five arches") +
    "<photoshop:Credit>Wenn Photos</photoshop:Credit>";
  const photo = jpeg("DSC_0042.jpg", await photograph({ xmp }));
  const plain = jpeg("plain.jpg", await drawn("#356"));
  const fake = jpeg("notes.jpg", Buffer.from("<svg onload='alert(1)'/>"));
  let sent = 0;
  await page.route("**/api/desk/v1/media", (route) => {
    sent += 1;
    return sent === 2 ? route.abort() : route.continue();
  });
  await page.getByLabel("Files", { exact: true }).setInputFiles([photo, plain, fake]);
  await expect(line(page, "notes.jpg")).toContainText("SVG drawings can carry scripts");
  await expect(line(page, "DSC_0042.jpg")).toContainText("Is in the library.");
  await expect(line(page, "plain.jpg")).toContainText("The desk does not answer.");
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole("button", { name: "Try again: plain.jpg" }).press("Enter");
  await expect(line(page, "plain.jpg")).toContainText("Is in the library.");
  await expect(told(page, "2 of 3 in the library.")).toBeVisible();
  await page.getByLabel("Files", { exact: true }).setInputFiles([photo]);
  await expect(way(page).getByText("Was here already.")).toBeVisible();

  await page.getByLabel("Missing").selectOption({ label: "Without alternative text" });
  await page.getByRole("button", { name: "Show", exact: true }).press("Enter");
  await expect(page).toHaveURL(/lacks=alt/);
  await page.getByRole("link", { name: "Without a title" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Without a title" })).toBeVisible();
  await page.getByLabel("Title").fill("The plain");
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(page.getByText("Describe this picture for people")).toBeVisible();
  await page.getByLabel("Alternative text").fill("Blue all over");
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(told(page, "Saved.")).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  await isForSessionsAlone(page, site);

  // What each form would cut follows at once, before anything is saved.
  await expect.poll(() => cutFromLeft(page, "1:1")).toBeCloseTo(1 / 6, 2);
  await page.getByRole("slider", { name: "From the left" }).press("Home");
  await expect.poll(() => cutFromLeft(page, "1:1")).toBeCloseTo(0, 2);
  await page.getByRole("slider", { name: "From the left" }).press("End");
  await expect.poll(() => cutFromLeft(page, "1:1")).toBeCloseTo(1 / 3, 2);
  await page.getByRole("slider", { name: "From the left" }).press("Home");
  await page.getByRole("radio", { name: "1:1" }).press("Space");
  await page.getByRole("slider", { name: "From above" }).press("End");
  await page.getByRole("button", { name: "Save what is looked at" }).press("Enter");
  await expect(told(page, "crops are cut again")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("slider", { name: "From the left" })).toHaveValue("0");
  await expect(page.getByRole("button", { name: "1:1 like every other form" })).toBeVisible();

  await page.goto("/admin/media?lacks=use&kind=image");
  await expect(page.getByRole("link", { name: "Millgate at dusk" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "The plain" }).press("Enter");
  await expect(page.getByText("No story uses it.")).toBeVisible();
  await page.getByText("Delete it", { exact: true }).first().click();
  await page.getByRole("button", { name: "Delete it" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Media" })).toBeVisible();
  await page.goto("/admin/media?text=the+plain");
  await expect(page.getByText("Nothing fits this.")).toBeVisible();
  await page.goto("/admin/media?text=DSC_0042");
  await expect(page.getByText("Nothing fits this.")).toBeVisible();
  await page.goto("/admin/media?text=wenn+photos");
  await expect(page.getByRole("link", { name: "Millgate at dusk" })).toBeVisible();
});

test("how far a file is on its way is seen while it goes", async ({ sitDown, desk }) => {
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin/media");
  await expect(page.getByRole("button", { name: "Choose files" })).toBeEnabled();
  const line = await page.context().newCDPSession(page);
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 500_000 };
  await line.send("Network.emulateNetworkConditions", slow);
  await page.evaluate(() => {
    const seen = new Set<number>();
    Object.assign(window, { seen });
    const look = () => {
      const bar = document.querySelector("progress");
      if (bar !== null) seen.add(bar.value);
      requestAnimationFrame(look);
    };
    look();
  });
  // Long enough on its way, and no picture in the end.
  const bytes = Buffer.alloc(2_000_000, 7);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  await page.getByLabel("Files", { exact: true }).setInputFiles([jpeg("slow.jpg", bytes)]);
  await expect(way(page).getByText("This picture is damaged")).toBeVisible({ timeout: 30_000 });
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<number> }).seen]);
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  expect(seen.filter((part) => part > 0 && part < 1).length).toBeGreaterThan(2);
});

test("files that are dropped and pasted come in as well, and what is in use is not deleted", async ({
  sitDown,
  desk,
}) => {
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin/media");
  await expect(page.getByRole("button", { name: "Choose files" })).toBeEnabled();
  await send(page, "drop", "Choose files", await drawn("#264"));
  await expect(line(page, "drop.jpg")).toContainText("Is in the library.");
  await send(page, "paste", "Choose files", await drawn("#642"));
  await expect(line(page, "paste.jpg")).toContainText("Is in the library.");

  await page.goto("/admin/media?kind=image");
  await page.getByRole("link", { name: /brick yard at night/ }).press("Enter");
  const uses = page.getByRole("region", { name: "Where it is used" });
  await expect(uses.getByText("live").first()).toBeVisible();
  await expect(page.getByText("Replace the file", { exact: true })).toBeVisible();
  await expect(page.getByText("Delete it", { exact: true })).toHaveCount(0);
});

test("a file that is too large is refused in words, and what is sent on the same connection after it arrives", async ({
  sitDown,
  desk,
}) => {
  test.setTimeout(120_000);
  const page = await sitDown(await addPerson(desk, "editor"));
  await page.goto("/admin/media");
  for (const [megabytes, sentence] of [
    [51, "This file is larger than 50 MB. Make it smaller and choose it again."],
    [49, "This picture is damaged or not whole. Save it again and choose that file."],
    [120, "This file is larger than 50 MB. Make it smaller and choose it again."],
    [49, "This picture is damaged or not whole. Save it again and choose that file."],
  ] as const) {
    const answer = await page.evaluate(async (size) => {
      // The beginning of a JPEG, and nothing after it that is one.
      const bytes = new Uint8Array(size).fill(7);
      bytes.set([0xff, 0xd8, 0xff, 0xe0]);
      const form = new FormData();
      form.set("later", "yes");
      form.set("file", new Blob([bytes]), "file");
      const response = await fetch("/api/desk/v1/media", { method: "PUT", body: form });
      return { status: response.status, ...(await response.json()) };
    }, megabytes * 1_000_000);
    expect(answer).toMatchObject({ status: 422, issues: [{ message: sentence }] });
  }
});

test("whoever leaves while something is on its way leaves one quiet line in the log, and no fault", async ({
  ownSite,
  desk,
  sitDown,
}) => {
  const editor = await sitDown(await addPerson(desk));
  const cookies = await editor.context().cookies();
  const form = {
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    "content-type": "multipart/form-data; boundary=b",
  };
  // No more than a form may hold: what says it is longer is not waited for.
  const short = { "content-length": "1000", "content-type": "application/x-www-form-urlencoded" };
  const words = { ...form, ...short };
  const file = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nhalf';
  const before = ownSite.output().length;
  const said = () => ownSite.output().slice(before);
  const media = { method: "PUT", path: "/api/desk/v1/media", headers: form, begun: file };
  const action = { ...form, "next-action": "a".repeat(42) };
  await breakOff(ownSite, media);
  await breakOff(ownSite, { method: "POST", path: "/admin/stories", headers: action, begun: file });
  const door = "/api/auth/callback/credentials";
  await breakOff(ownSite, { method: "POST", path: door, headers: words, begun: "email=" });
  await expect.poll(() => said().match(/broke off/g)?.length).toBe(2);
  expect(said()).not.toMatch(/aborted|ECONNRESET|"level":"error"/);
});

test("of two editors who replace a picture at once the second is told, sees the other’s, and decides", async ({
  sitDown,
  desk,
}) => {
  const kim = await addPerson(desk, "editor");
  const [first, second] = [await sitDown(kim), await sitDown(await addPerson(desk, "editor"))];
  await first.goto("/admin/media");
  await first
    .getByLabel("Files", { exact: true })
    .setInputFiles([jpeg("a.jpg", await drawn("#111"))]);
  await line(first, "a.jpg").getByRole("link", { name: "Describe it" }).press("Enter");
  await expect(first.getByRole("heading", { level: 1, name: "Without a title" })).toBeVisible();
  await second.goto(first.url());
  for (const page of [first, second]) {
    await page.getByText("Replace the file", { exact: true }).click();
  }
  const other = (page: Page) => page.getByLabel("Another file", { exact: true });
  await other(first).setInputFiles([jpeg("b.jpg", await drawn("#222", 120))]);
  await expect(told(first, "Replaced.")).toBeVisible();
  await other(second).setInputFiles([jpeg("c.jpg", await drawn("#333", 150))]);
  await expect(
    second.getByRole("alert").filter({ hasText: `${kim.name} has replaced this file` }),
  ).toBeVisible();
  await expect(second.getByText("JPEG, 120 × 60")).toBeVisible();
  await expectAccessible(second);
  await expectReflow(second);
  await other(second).setInputFiles([jpeg("c.jpg", await drawn("#333", 150))]);
  await expect(told(second, "Replaced.")).toBeVisible();
  await expect(second.getByText("JPEG, 150 × 60")).toBeVisible();
});

/** A file that no reader may see yet is there for who is signed in, and for nobody else at any of its addresses. */
async function isForSessionsAlone(page: Page, site: { url: string }) {
  const at = new URL(page.url()).pathname.replace("/admin/media/", "/api/desk/v1/media/");
  const ours = await page.request.get(at);
  expect(ours.status()).toBe(200);
  expect(ours.headers()["cache-control"]).toContain("no-store");
  const hash = createHash("sha256")
    .update(await ours.body())
    .digest("hex");
  expect((await ask(site, at)).status).toBe(401);
  expect((await ask(site, `/media/${hash}.jpg`)).status).toBe(404);
}

/** Which part of a picture a form leaves out on its left, as its preview shows it. */
function cutFromLeft(page: Page, form: string): Promise<number> {
  const label = page.locator("label").filter({ has: page.getByRole("radio", { name: form }) });
  return label.locator("img").evaluate((picture) => {
    const [whole, frame] = [picture, picture.parentElement ?? picture].map((one) =>
      one.getBoundingClientRect(),
    );
    return ((frame?.left ?? 0) - (whole?.left ?? 0)) / (whole?.width ?? 1);
  });
}

const drawn = (background: string, width = 90) =>
  sharp({ create: { width, height: 60, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** As a browser does it for somebody who drops a file on a place or pastes one into it. */
async function send(page: Page, type: "drop" | "paste", onto: string, bytes: Uint8Array) {
  const data = await page.evaluateHandle(
    ({ name, all }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(all)], name, { type: "image/jpeg" }));
      return transfer;
    },
    { name: `${type}.jpg`, all: [...bytes] },
  );
  await page.getByRole("button", { name: onto }).evaluate(
    (button, { kind, files }) => {
      const how = { bubbles: true, cancelable: true };
      button.dispatchEvent(
        kind === "drop"
          ? new DragEvent(kind, { ...how, dataTransfer: files })
          : new ClipboardEvent(kind, { ...how, clipboardData: files }),
      );
    },
    { kind: type, files: data },
  );
}

test("a table that an article offers goes out as it is, whole and in parts, also to whoever would take it packed", async ({
  site,
  desk,
}) => {
  const rows = Array.from({ length: 2_000 }, (_, hour) => `${hour},${(hour * 7) % 400},Millgate`);
  const table = ["hour,centimetres,gauge", ...rows, ""].join("\n");
  const path = await desk.publish(
    {
      headline: "The gauge, hour by hour",
      slug: "gauge-by-hour",
      section: "news",
      topic: "river-wenn",
    },
    [{ title: "Readings of the gauge", mediaType: "text/csv; charset=utf-8", text: table }],
  );
  const { text: html } = await ask(site, path);
  const [, file = ""] = /href="(\/media\/[^"]+\.csv)"/.exec(html) ?? [];
  const packer = { "accept-encoding": "gzip, br" };
  for (const asked of [{}, packer]) {
    const { status, headers, text } = await ask(site, file, asked);
    expect({ status, type: headers["content-type"] }).toEqual({
      ...{ status: 200, type: "text/csv; charset=utf-8" },
    });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers["cache-control"]).toContain("no-transform");
    expect(headers["content-length"]).toBe(String(table.length));
    expect(text).toBe(table);
  }
  await expectPromised(site, file, "file");
  const last = await ask(site, file, { ...packer, range: "bytes=-9" });
  expect([last.status, last.text]).toEqual([206, table.slice(-9)]);
});
