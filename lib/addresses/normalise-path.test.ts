import { describe, expect, it } from "vitest";
import { encodePath, normalisePath } from "#lib/addresses/normalise-path";

describe("normal addresses are accepted and decoded", () => {
  it.each([
    ["/", "/", ""],
    ["/news", "/news", ""],
    ["/news/a-story?utm=1&b=%20", "/news/a-story", "?utm=1&b=%20"],
    ["/?", "/", ""],
    ["/news/%D8%AE%D8%A8%D8%B1", "/news/خبر", ""],
    ["/news/caf%C3%A9", "/news/café", ""],
    ["/news/100%25", "/news/100%", ""],
    ["/news/Upper-Lower", "/news/Upper-Lower", ""],
    ["/news/a:b@c!$&'()*+,;=~", "/news/a:b@c!$&'()*+,;=~", ""],
    ["/news/a%20b", "/news/a b", ""],
    ["/news/...", "/news/...", ""],
    ["/ghost/api/content/posts/?key=1", "/ghost/api/content/posts", "?key=1"],
    ["/news/a%3Fb%23c", "/news/a?b#c", ""],
    ["http://elsewhere.example/news?x=1", "/news", "?x=1"],
    ["HTTP://elsewhere.example", "/", ""],
    ["/news/%D9%85%DB%8C%E2%80%8C%D8%B4%D9%88%D8%AF", "/news/می\u200cشود", ""],
  ])("%s", (target, path, query) => {
    expect(normalisePath(target)).toMatchObject({ kind: "accepted", path, query });
  });
});

describe("unnormal addresses lead to the normal one and keep the query", () => {
  it.each([
    ["/news/", "/news", ""],
    ["//", "/", ""],
    ["//elsewhere.example/news", "/elsewhere.example/news", ""],
    ["/news///a//?p=1", "/news/a", "?p=1"],
    ["/news/%d8%ae", "/news/%D8%AE", ""],
    ["/%6Eews", "/news", ""],
    ["/news/a%3Ab", "/news/a:b", ""],
    ["/news/cafe%CC%81", "/news/caf%C3%A9", ""],
    ['/news/"a"<b>', "/news/%22a%22%3Cb%3E", ""],
    ["/%7E/news", "/~/news", ""],
  ])("%s", (target, encodedPath, query) => {
    expect(normalisePath(target)).toMatchObject({ kind: "unnormal", encodedPath, query });
  });
});

describe("malformed addresses are refused with a reason", () => {
  it.each([
    ["/%E0%A4%A", "its percent-encoding is broken"],
    ["/%", "its percent-encoding is broken"],
    ["/%zz", "its percent-encoding is broken"],
    ["/%ff", "its percent-encoding is broken"],
    ["/%c0%af", "its percent-encoding is broken"],
    ["/%ED%A0%80", "its percent-encoding is broken"],
    ["/\xe9", "it contains bytes that are not encoded"],
    ["/news?q=\xe9", "it contains bytes that are not encoded"],
    ["/news?q=a b", "it contains bytes that are not encoded"],
    ["/news/%00", "it contains control characters"],
    ["/news/%0d%0aSet-Cookie:x", "it contains control characters"],
    ["/news/%7f", "it contains control characters"],
    ["/news/%C2%85", "it contains control characters"],
    ["/a%2Fb", "it contains backslashes or encoded slashes"],
    ["/a%5cb", "it contains backslashes or encoded slashes"],
    ["/\\elsewhere.example", "it contains backslashes or encoded slashes"],
    ["/news/../admin", "it contains dot segments"],
    ["/./news", "it contains dot segments"],
    ["/news/%2e%2e/admin", "it contains dot segments"],
    ["/news#top", "it contains a fragment"],
    ["*", "it does not begin with a slash"],
    ["elsewhere.example:443", "it does not begin with a slash"],
    [`/${"a".repeat(2_048)}`, "it is too long"],
  ])("%s", (target, reason) => {
    expect(normalisePath(target)).toEqual({ kind: "malformed", reason });
  });

  it("measures the decoded path, not its encoding", () => {
    expect(normalisePath(`/${"%D8%AE".repeat(2_047)}`).kind).toBe("accepted");
  });
});

describe("the normal form is normal", () => {
  const targets = ["//a//b/", "/%6E%3a%40", "/%c3%a9/%D8%AE/", "/a%2525/", '/"/', "/[x]|{y}^`/"];
  it.each(targets)("%s needs one step only", (target) => {
    const once = normalisePath(target);
    if (once.kind === "malformed") throw new Error(once.reason);
    expect(normalisePath(once.encodedPath)).toMatchObject({ kind: "accepted", path: once.path });
    expect(encodePath(once.path)).toBe(once.encodedPath);
    expect(once.encodedPath).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
  });
});
