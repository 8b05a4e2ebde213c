import { expect, test } from "vitest";
import { nameIn, nearForms } from "#lib/desk/names/near-forms";

test.each([
  ["/news/bridge).", "/news/bridge"],
  ["/news/bridge/amp", "/news/bridge"],
  ["/news/bridge&utm_source=x", "/news/bridge"],
  ["/news/bridge/page/2", "/news/bridge"],
  ["/news/bridge/comment-page-3", "/news/bridge"],
  ["/news/bridge.html", "/news/bridge"],
  ["/news/index.html", "/news"],
  ["/News/Bridge", "/news/bridge"],
  ["/خبر/پل»", "/خبر/پل"],
])("%s may mean %s", (path, meant) => {
  expect(nearForms(path)).toContain(meant);
  expect(nearForms(path)).not.toContain(path);
});

test.each([
  ["/2019/05/the-bridge/amp", "the-bridge"],
  ["/2019/05/12", null],
  ["/a", null],
  ["/خبر/پل-قدیمی-شهر", "پل-قدیمی-شهر"],
  ["/the-old-bridge/2019-05", "the-old-bridge"],
])("%s names %s", (path, name) => {
  expect(nameIn(path)).toBe(name);
});
