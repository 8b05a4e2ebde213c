import { expect, test } from "vitest";
import { readRedirects } from "#lib/migration/redirects/read-redirects";
import { ruleOf } from "#lib/migration/redirects/redirect-rule";

test.each<[string, string, string[]]>([
  ["/old", "", ["/old"]],
  ["/old/", "", ["/old"]],
  ["^/old/$", "", ["/old"]],
  ["^\\/2019\\/the\\-ferry\\/?$", "", ["/2019/the-ferry"]],
  ["^/old(/)?$", "", ["/old"]],
  ["/page\\.html", "", ["/page.html"]],
  ["/^\\/About-Us\\/?$/i", "", ["/About-Us", "/about-us"]],
  ["/old", "/blog", ["/blog/old"]],
])("%s in the folder “%s” is %j", (from, folder, paths) => {
  expect(ruleOf({ from, to: "/new/" }, folder)).toEqual({ kind: "exact", paths, to: "/new/" });
});

test.each([
  ["^/blog/(.*)$", "/$1", "/blog/*", "/*"],
  ["/blog/(.+)", "/news/$1", "/blog/*", "/news/*"],
  ["^\\/(\\d{4})\\/(\\d{2})\\/([^/]+)\\/?$", "/$3/", "/{year}/{month}/{a}", "/{a}"],
  ["/story-([0-9]+)", "/s/$1", "/story-{number}", "/s/{number}"],
  ["/shop/.*", "/about/", "/shop/*", "/about"],
  ["^/([a-z0-9-]+)/amp/?$", "/$1", "/{a}/amp", "/{a}"],
])("%s → %s is the pattern %s → %s", (from, to, address, target) => {
  expect(ruleOf({ from, to })).toEqual({ kind: "pattern", address, target });
});

test.each([
  ["old", "/new", "It does not begin with one slash."],
  ["//[", "/new", "It does not begin with one slash."],
  ["/(a|b)/x", "/new", "no pattern says"],
  ["/a(.*)b", "/new", "no pattern says"],
  ["/(?!x)y", "/new", "no pattern says"],
  ["/a\\?p=1", "/new", "no pattern says"],
  ["^/(.*)$", "/new/$1", "every address of the site"],
  ["/old/(.*)", "https://elsewhere.example/$1", "begins with one slash"],
  ["/ghost/(.*)", "/$1", "The site uses /ghost itself"],
  ["((((((((((a+)+)+)+)+)+)+)+)+)+)$", "/new", "does not begin with one slash"],
])("%s → %s cannot be kept", (from, to, why) => {
  expect(ruleOf({ from, to })).toEqual({ kind: "unkept", why: expect.stringContaining(why) });
});

test("both forms of the file are read", () => {
  const rules = [
    { from: "/a", to: "/b" },
    { from: "/c", to: "https://d.example/" },
  ];
  expect(readRedirects(JSON.stringify(rules))).toEqual(rules);
  expect(readRedirects("301:\n  /a: /b\n302:\n  /c: https://d.example/\n")).toEqual(rules);
  expect(readRedirects("301:\n")).toEqual([]);
});

test.each([
  ["[{", "is no JSON"],
  ['[{"from": "/a"}]', "has a “from” and a “to”; one has not"],
  ["301:\n  - /a\n  b: [", "is no YAML"],
  ["301:\n  /a: [1]\n", "one has not"],
  ["303:\n  /a: /b\n", "“303” is neither"],
  ["a", "has no rules"],
  ["", "has no rules"],
  ["301: &a\n  /a: /b\n302: *a\n", "is no YAML"],
])("%j is refused", (text, sentence) => {
  expect(() => readRedirects(text)).toThrow(sentence);
});
