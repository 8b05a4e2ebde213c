import { expect, it } from "vitest";
import { profilesOf } from "#lib/ghost/profiles";

it.each([
  [[], { website: null, facebook: null, twitter: null }],
  [["https://joan.example/"], { website: "https://joan.example/" }],
  [["https://x.com/joan", "https://twitter.com/other"], { twitter: "@joan" }],
  [["https://www.facebook.com/joan.marsh"], { facebook: "joan.marsh", website: null }],
  [["no address"], { website: null }],
])("%j", (sameAs, profiles) => {
  expect(profilesOf(sameAs)).toMatchObject(profiles);
});
