import { expect, it } from "vitest";
import { readGhostPath } from "#lib/ghost/ghost-path";

it.each([
  ["api/content/posts", null, "posts"],
  ["api/content/posts/slug/open", null, "posts/slug/open"],
  ["api/v3/content/tags", null, "tags"],
  ["api/canary/content/tags", null, "tags"],
  ["fa/api/content/settings", "fa", "settings"],
  ["pt-br/api/v4/content/pages", "pt-br", "pages"],
])("%s", (address, edition, path) => {
  expect(readGhostPath(address.split("/"))).toEqual({ edition, path: path.split("/") });
});

it.each(["", "api", "api/admin/posts", "admin", "fa/content", "api/v9/content/posts"])(
  "nothing is at /ghost/%s",
  (address) => {
    expect(() => readGhostPath(address.split("/"))).toThrow("Content API");
  },
);
