import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { doors } from "../e2e/leaks/doors.ts";

const app = new URL("../app/", import.meta.url).pathname;

test("the leak walk knows every door that anybody can ask, and none that is not there", () => {
  const found = globSync("**/{page.tsx,route.ts}", { cwd: app }).filter(
    // The desk is behind its gate, which has tests of its own.
    (file) => !file.startsWith("admin/"),
  );
  expect(Object.keys(doors).toSorted()).toEqual(found.toSorted());
});

test("no door is of a kind that the walk does not look for", () => {
  const names =
    "{favicon,icon,apple-icon,opengraph-image,twitter-image,sitemap,robots,manifest,default,page,route}.{ts,tsx,js,jsx,mjs,mdx,png,jpg,svg,ico}";
  const others = globSync(`**/${names}`, { cwd: app }).filter(
    (file) => !/(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file),
  );
  expect(others).toEqual([]);
});
