import { expect, test } from "vitest";
import { readTypedAddress } from "#lib/desk/addresses/typed-address";

test.each([
  ["/old/story", "/old/story"],
  ["  /old/story/ ", "/old/story"],
  ["https://old.example/2019/05/story/?utm_source=x#top", "/2019/05/story"],
  ["HTTP://old.example", "/"],
  ["/%D9%BE%D9%84/%d9%86%d9%88", "/پل/نو"],
  ["/پل/نو", "/پل/نو"],
  ["/cafe\u0301", "/café"],
  ["/a b", "/a b"],
  ["https://old.example/blog/?p=41", "/blog?p=41"],
  ["/?page_id=7", "/?p=7"],
  ["/?tag=rivers", "/tag/rivers"],
  ["/a/../b", "/b"],
])("%s is the address %s", (typed, path) => {
  expect(readTypedAddress(typed)).toEqual({ ok: true, value: path });
});

test.each([
  ["", "Enter an address"],
  ["old-story", "begins with a slash"],
  ["javascript:alert(1)", "begins with a slash"],
  ["//evil.example/x", "begins with a slash"],
  ["/\\evil.example", "begins with a slash"],
  ["https://", "no address"],
  ["/%E0%A4%A", "percent-encoding is broken"],
  ["/a%2Fb", "encoded slashes"],
  ["/a%00", "control characters"],
  ["/index.php?id=5", "Leave it out"],
  [`/${"a".repeat(1_000)}`, "too long"],
])("%s is refused with a sentence", (typed, sentence) => {
  expect(readTypedAddress(typed)).toMatchObject({
    ok: false,
    issues: [{ path: ["address"], message: expect.stringContaining(sentence) }],
  });
});
