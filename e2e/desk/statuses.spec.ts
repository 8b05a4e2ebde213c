import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { ask } from "../fetch/ask.ts";
import { test } from "../test.ts";
import { addPerson, signIn } from "./people.ts";

const nothing = randomUUID();

/** What the server says to whoever sits at this browser, before any script runs. */
async function statusOf(page: Page, path: string): Promise<number> {
  return (await page.request.get(path)).status();
}

test("what is not there, or not for one's role, is answered as such", async ({ page, desk }) => {
  await signIn(page, await addPerson(desk, "reporter"));
  for (const [path, status] of [
    ["/admin", 200],
    ["/admin/stories", 200],
    ["/admin/nowhere", 404],
    ["/admin/stories/1", 404],
    [`/admin/stories/${nothing}`, 404],
    [`/admin/stories/${nothing}/history`, 404],
    [`/admin/stories/${nothing}/compare`, 404],
    [`/admin/stories/${nothing}/preview`, 404],
    [`/preview/stories/${nothing}/working-copy`, 404],
    ["/preview/stories/1/2", 404],
    [`/preview/fronts/${nothing}/home`, 404],
    ["/admin/topics", 403],
    [`/admin/sections/${nothing}`, 403],
    ["/admin/users", 403],
    ["/admin/events", 403],
  ] as const) {
    expect.soft(await statusOf(page, path), path).toBe(status);
  }
  const list = await (await page.request.get("/admin/stories")).text();
  const [story] = /\/admin\/stories\/[0-9a-f-]{36}/.exec(list) ?? [];
  expect(await statusOf(page, `${story}/preview`)).toBe(200);
  for (const version of [nothing, "1"]) {
    const path = `${story}/preview?version=${version}`;
    expect.soft(await statusOf(page, path), path).toBe(404);
  }
  const answer = await page.goto(`/admin/stories/${nothing}`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await page.goto("/admin/users");
  await expect(page.getByRole("heading", { name: /not for your role/ })).toBeVisible();
});

test("an administrator who asks for what is gone is told so", async ({ page, desk }) => {
  await signIn(page, await addPerson(desk, "admin"));
  for (const room of ["topics", "authors", "sections", "editions", "users"]) {
    expect.soft(await statusOf(page, `/admin/${room}/${nothing}`), room).toBe(404);
    expect.soft(await statusOf(page, `/admin/${room}/1`), room).toBe(404);
  }
  for (const path of [
    `/admin/topics/${nothing}/merge`,
    "/admin/topics/1/merge",
    `/api/desk/v1/media/${nothing}`,
    "/api/desk/v1/media/1",
  ]) {
    expect.soft(await statusOf(page, path), path).toBe(404);
  }
});

test("a link to a preview that never was is answered without a script, and kept by nobody", async ({
  site,
}) => {
  for (const path of ["/preview/shared/never-was", "/preview/shared/never-was/media/1"]) {
    const { status, headers } = await ask(site, path);
    expect(status, path).toBe(404);
    expect(headers["cache-control"], path).toMatch(/no-store/);
  }
  const { text } = await ask(site, "/preview/shared/never-was");
  expect(text).toContain("This link is no longer good");
  expect(text).not.toContain("__next");
});
