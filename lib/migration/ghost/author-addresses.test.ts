import { expect, test } from "vitest";
import { addressesOfUser } from "#lib/migration/ghost/author-addresses";

const home = "https://ferry.example";

test.each([
  [{ website: "https://mara.example" }, ["https://mara.example"]],
  [{ website: "__GHOST_URL__/author/mara/" }, ["https://ferry.example/author/mara/"]],
  [{ website: "javascript:alert(1)", twitter: "" }, []],
  [
    { twitter: "@mara", facebook: "mara.lind" },
    ["https://x.com/mara", "https://www.facebook.com/mara.lind"],
  ],
  [{ facebook: "https://www.facebook.com/mara" }, ["https://www.facebook.com/mara"]],
  [{ mastodon: "mastodon.example/@mara" }, ["https://mastodon.example/@mara"]],
  [
    { threads: "@mara", tiktok: "@mara" },
    ["https://www.threads.net/@mara", "https://www.tiktok.com/@mara"],
  ],
  [
    { youtube: "@mara", bluesky: "mara.example" },
    ["https://bsky.app/profile/mara.example", "https://www.youtube.com/@mara"],
  ],
  [
    { linkedin: "mara", instagram: "mara" },
    ["https://www.instagram.com/mara", "https://www.linkedin.com/in/mara"],
  ],
])("%j is found at %j", (user, addresses) => {
  expect(addressesOfUser(user, home)).toEqual(addresses);
});

test("a page on a site of which nobody knows where it stood is none", () => {
  const user = { website: "__GHOST_URL__" };
  expect(addressesOfUser(user, "https://address-unknown.invalid")).toEqual([]);
});
