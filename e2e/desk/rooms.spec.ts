import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { test } from "../test.ts";
import { addPerson, signIn } from "./people.ts";

/** Rooms that no other journey stands in; the journeys of a room look at it on their way. */
const rooms = [
  "/admin/stories/new",
  "/admin/topics/new",
  "/admin/authors/new",
  "/admin/sections/new",
  "/admin/editions/new",
  "/admin/discovery",
  "/admin/pages/new",
  "/admin/users/new",
  "/admin/schedules",
  "/admin/signed-in",
  `/admin/stories/${randomUUID()}`,
];

test("everybody can use the rooms where something new begins, and the one where nothing is", async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000);
  await signIn(page, await addPerson(desk, "admin"));
  for (const room of rooms) {
    await test.step(room, async () => {
      await page.goto(room);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await expectReflow(page);
    });
  }
});

test("everybody can read that a room is not for their role", async ({ page, desk }) => {
  await signIn(page, await addPerson(desk, "reporter"));
  await page.goto("/admin/users");
  await expect(page.getByText("This room is not for your role")).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});
