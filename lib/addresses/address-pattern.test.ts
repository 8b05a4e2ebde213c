import { expect, test } from "vitest";
import { applyPattern, compilePattern, findPatternFault } from "#lib/addresses/address-pattern";

function become(address: string, target: string, path: string) {
  expect(findPatternFault({ address, target })).toBeNull();
  return applyPattern(compilePattern({ address, target }), path);
}

test.each([
  ["/blog/*", "/*", "/blog/a/b", "/a/b"],
  ["/blog/*", "/*", "/blog", undefined],
  ["/blog/*", "/*", "/blogs/a", undefined],
  ["/blog/*", "/news", "/blog/a/b", "/news"],
  ["/{year}/{month}/{slug}", "/news/{slug}", "/2019/05/the-bridge", "/news/the-bridge"],
  ["/{year}/{month}/{slug}", "/news/{slug}", "/fa/05/the-bridge", undefined],
  ["/{year}/{month}/{slug}", "/news/{slug}", "/2019/05/a/b", undefined],
  ["/{slug}.html", "/news/{slug}", "/bridge.html", "/news/bridge"],
  ["/{slug}.html", "/news/{slug}", "/.html", undefined],
  ["/story-{number}", "/archive/{number}", "/story-12", "/archive/12"],
  ["/story-{number}", "/archive/{number}", "/story-x", undefined],
  ["/اخبار/{slug}", "/fa/خبر/{slug}", "/اخبار/پل-تازه", "/fa/خبر/پل-تازه"],
  ["/a/{b}/*", "/x/{b}/{b}/*", "/a/1/2/3", "/x/1/1/2/3"],
  ["/old-shop/*", "", "/old-shop/cart", null],
  ["/old-shop", "", "/old-shop", null],
  ["/old/{x}", "/new/{x}", "/old/100%", "/new/100%"],
  ["/a", "/b", "/", undefined],
])("%s → %s makes of %s %s", (address, target, path, result) => {
  expect(become(address, target, path)).toBe(result);
});

test.each([
  ["blog/*", "/", "address", "begins with one slash"],
  ["//evil.example/*", "/", "address", "begins with one slash"],
  ["/*", "/news/*", "address", "every address of the site"],
  ["/a*", "/", "address", "A star stands for all the rest"],
  ["/*/a", "/", "address", "A star stands for all the rest"],
  ["/a/**", "/", "address", "A star stands for all the rest"],
  ["/{a}{b}", "/", "address", "one name in braces at most"],
  ["/{A}", "/", "address", "one name in braces at most"],
  ["/{a}/{a}", "/", "address", "may stand once"],
  ["/a//b", "/", "address", "Nothing stands between two slashes"],
  ["/a/", "/", "address", "Nothing stands between two slashes"],
  ["/a?b=1", "/", "address", "Leave them out"],
  ["/admin/*", "/", "address", "The site uses /admin itself"],
  ["/{slug}", "", "address", "begin with a part that is text"],
  ["/a/{x}", "/b/{y}", "target", "{y} does not stand in the old address"],
  ["/a/{x}", "/b/*", "target", "no star in the old address"],
  ["/a/*", "https://x.example/*", "target", "begins with one slash"],
  [`/${"a".repeat(600)}`, "/", "address", "at most 500 characters"],
])("%s → %s is refused", (address, target, field, sentence) => {
  const message = expect.stringContaining(sentence);
  expect(findPatternFault({ address, target })).toEqual({ field, message });
});

test("no pattern and no address make it slow", () => {
  const address = `/${Array.from({ length: 60 }, (_, index) => `{a${index}}a`).join("/")}/*`;
  const path = `/${"aaa/".repeat(500)}b`;
  const pattern = compilePattern({ address, target: "/x/*" });
  const start = performance.now();
  for (let times = 0; times < 1_000; times += 1) applyPattern(pattern, path);
  expect(performance.now() - start).toBeLessThan(2_000);
});
