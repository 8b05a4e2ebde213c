import { expect, test } from "vitest";
import { hrefOf } from "#lib/published/href-of";

test.each([
  ["/", "/"],
  ["/articles/what-the-ledger-says", "/articles/what-the-ledger-says"],
  ["/fa/مقالات/گفت-وگو", "/fa/مقالات/گفت-وگو"],
  ["/topics/100% true?", "/topics/100%25%20true%3F"],
  ["/topics/c#", "/topics/c%23"],
  ['/"><b>', "/%22%3E%3Cb%3E"],
  ["/a\u0000b", "/a%00b"],
])("the path %j is linked as %j and leads back to itself", (path, href) => {
  expect(hrefOf(path)).toBe(href);
  expect(decodeURIComponent(new URL(href, "http://localhost").pathname)).toBe(path);
});
