import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { siteModule, themeSnippet } from "#lib/addresses/site-scripts";

const source = readFileSync(new URL("../../public/assets/site.js", import.meta.url));

test("the module is asked for under the name of its bytes", () => {
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 12);
  expect(siteModule).toBe(`/assets/site.js?v=${hash}`);
});

test("all scripts of a public page together have at most 8 KB compressed", () => {
  const bytes = gzipSync(source).length + gzipSync(themeSnippet).length;
  expect(bytes).toBeLessThan(8 * 1024);
});

test("the snippet can stand between script tags as it is", () => {
  expect(themeSnippet).not.toMatch(/[<&]/);
});
