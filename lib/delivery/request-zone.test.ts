import { expect, it } from "vitest";
import { methodsOf, zoneOf } from "#lib/delivery/request-zone";

it.each([
  ["/", "public"],
  ["/fa", "public"],
  ["/news/a-story", "public"],
  ["/feed.xml", "public"],
  ["/administration", "public"],
  ["/analysis/errors", "public"],
  ["/topics/errors/feed.xml", "public"],
  ["/admin", "passed"],
  ["/admin/stories/1", "passed"],
  ["/api/health/live", "passed"],
  ["/api/v1", "open"],
  ["/api/v1/articles/1", "open"],
  ["/api/v10", "passed"],
  ["/preview/1", "passed"],
  ["/media/a/b.jpg", "passed"],
  ["/ghost/api/content/posts", "open"],
  ["/_next/static/chunks/a.js", "asset"],
  ["/assets/site.js", "asset"],
  ["/_next/image", "internal"],
  ["/_next/static", "internal"],
  ["/_next", "internal"],
  ["/_not-found", "internal"],
  ["/__nextjs_source-map", "internal"],
  ["/~", "internal"],
  ["/~/news", "internal"],
  ["/errors/404", "internal"],
  ["/indexnow/0af1", "internal"],
  ["/fa/errors/410", "internal"],
  ["/news/a-story.rsc", "internal"],
])("%s is %s", (path, zone) => {
  expect(zoneOf(path, "production")).toBe(zone);
});

it.each(["/_next/static/chunks/a.js", "/_next/hmr", "/__nextjs_source-map"])(
  "%s is passed while developing",
  (path) => {
    expect(zoneOf(path, "development")).toBe("passed");
  },
);

it("knows writing methods only where something can be written", () => {
  expect(methodsOf("public")).toEqual(["GET", "HEAD"]);
  expect(methodsOf("asset")).toEqual(["GET", "HEAD"]);
  expect(methodsOf("open")).toEqual(["GET", "HEAD", "OPTIONS"]);
  expect(methodsOf("passed")).toContain("POST");
  expect(methodsOf("passed")).not.toContain("TRACE");
});
