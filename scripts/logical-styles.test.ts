import { expect, test } from "vitest";
import { listSources, readSource } from "./testing/imports-of.ts";

/** Sides that stay where they are when a page is read from the right. */
const physical =
  /^\s*(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|left|right)[\w-]*\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;

const faultsIn = (css: string) => css.split("\n").filter((line) => physical.test(line));

test("styles of the site know no left and no right, so that Persian pages mirror them", () => {
  const sheets = ["app/**/*.css", "components/**/*.css"]
    .flatMap(listSources)
    // The address of a style is a folder of its own.
    .filter((path) => !path.endsWith("/feed.css"))
    .filter((path) => /^(?:app\/\(site\)|components\/(?:site|article|ui))\//.test(path));
  expect(sheets).toContain("app/(site)/site.css");
  expect(sheets).toContain("components/article/body.module.css");
  const faults = sheets.flatMap((path) => faultsIn(readSource(path)).map((line) => [path, line]));
  expect(faults).toEqual([]);
});

test.each([
  ["  margin-left: 1rem;", 1],
  ["  border-top-right-radius: 2px;", 1],
  ["  left: 0;", 1],
  ["  text-align: right;", 1],
  ["  float: left;", 1],
  ["  margin-inline-start: 1rem; inset-inline-end: 0; text-align: start;", 0],
])("%s", (line, faults) => {
  expect(faultsIn(line)).toHaveLength(faults);
});
