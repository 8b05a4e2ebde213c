import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { publicRoutes } from "../e2e/fetch/public-routes.ts";

const app = new URL("../app/", import.meta.url).pathname;
/** The desk, previews and what serves them have tests of their own. */
const ofTheDesk = /^(?:admin|\(preview\)|api\/(?:auth|desk|health))\//;

test("every route that readers may ask is walked by the journey of conditional requests, and no other", () => {
  const found = globSync("**/{page.tsx,route.ts}", { cwd: app }).filter(
    (file) => !ofTheDesk.test(file),
  );
  expect(Object.keys(publicRoutes).toSorted()).toEqual(found.toSorted());
});
