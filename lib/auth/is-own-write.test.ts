import { expect, test } from "vitest";
import { isOwnWrite } from "#lib/auth/is-own-write";

const site = "https://news.example";

test.each([
  ["reading is never a write", "GET", {}, true],
  ["our page", "PUT", { "sec-fetch-site": "same-origin", origin: site }, true],
  ["our page in an old browser", "POST", { origin: site }, true],
  ["our page behind a proxy", "POST", { origin: "http://10.0.0.1", host: "10.0.0.1" }, true],
  ["nobody who says who", "POST", {}, false],
  [
    "another site",
    "POST",
    { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
    false,
  ],
  ["another site in an old browser", "POST", { origin: "https://evil.example" }, false],
  ["a neighbour of ours", "DELETE", { "sec-fetch-site": "same-site", origin: site }, false],
  ["a frame without an origin", "POST", { origin: "null" }, false],
  ["typed into the address bar", "POST", { "sec-fetch-site": "none" }, false],
  [
    "a contradiction",
    "POST",
    { "sec-fetch-site": "same-origin", origin: "https://evil.example" },
    false,
  ],
])("%s", (_, method, headers, answer) => {
  expect(isOwnWrite({ method, headers: new Headers(headers) }, site)).toBe(answer);
});
