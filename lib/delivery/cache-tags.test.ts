import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { cacheTag, cacheTags, manyTags } from "#lib/delivery/cache-tags";

it("a page names what it shows by short hashes that anybody can work out", () => {
  const hash = createHash("sha256").update("article:1").digest("base64url").slice(0, 5);
  expect(cacheTag("article:1")).toBe(hash);
  expect(cacheTags(["article:1", "site"])).toBe(`${hash},${cacheTag("site")}`);
});

it("the header stays below what front caches take, however much a page shows", () => {
  const tags = Array.from({ length: 700 }, (_, index) => `article:${index}`);
  expect(new Set(cacheTags(tags).split(","))).toHaveLength(700);
  expect(cacheTags(tags).length).toBeLessThan(8_000);
  expect(cacheTags([...tags, "one more"])).toBe(manyTags);
});
