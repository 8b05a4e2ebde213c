import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import type { Origin } from "#lib/delivery/origin";
import { makePageStyles } from "#lib/delivery/page-styles";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();

const files: Record<string, string> = {
  "/_next/static/chunks/a.css":
    '.a{background:url(../media/a.woff2)}.b{mask:url("/b.svg")}.c{mask:url(data:,x)}',
  "/_next/static/chunks/b.css": ".d::before{content:'$&'}",
  "/_next/static/chunks/bad.css": ".e::before{content:'</style><script>'}",
};
const asked: string[] = [];
const origin: Origin = async ({ url = "" }, response) => {
  asked.push(url);
  const css = files[url];
  if (css === undefined) response.writeHead(404, { "content-type": "text/html" }).end("nothing");
  else response.writeHead(200, { "content-type": "text/css" }).end(css);
};
const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`;

it("styles stand in the page in their order, and what they name is still found", async () => {
  const styles = makePageStyles(origin);
  const page = `<head>${link("a")}<title>x</title>${link("b")}</head><p class="a b c d">`;
  const expected =
    '<head><style>.a{background:url(/_next/static/media/a.woff2)}.b{mask:url("/b.svg")}' +
    ".c{mask:url(data:,x)}.d::before{content:'$&'}</style><title>x</title></head><p class=\"a b c d\">";
  expect(await styles.inline(page)).toBe(expected);
  expect(await styles.inline(page)).toBe(expected);
  expect(asked).toHaveLength(2);
});

it.each(["missing", "bad"])("a page keeps its links while one of them is %s", async (name) => {
  const page = `<head>${link("a")}${link(name)}</head>`;
  expect(await makePageStyles(origin).inline(page)).toBe(page);
});

it("styles from elsewhere, and a page without any, stay as they are", async () => {
  const styles = makePageStyles(origin);
  for (const page of ['<link rel="stylesheet" href="/assets/a.css"/>', "<p>words</p>"]) {
    expect(await styles.inline(page)).toBe(page);
  }
});

it("the policy of a page allows the styles that it brings along, and no others", async () => {
  const { text, headers } = await site.get("/news/a-story");
  const [, styles = ""] = /<style>(.*?)<\/style>/s.exec(text) ?? [];
  expect(styles).toContain("url(/_next/static/media/a.woff2)");
  expect(text).not.toContain('rel="stylesheet"');
  const hash = createHash("sha256").update(styles).digest("base64");
  expect(headers["content-security-policy"]).toContain(`style-src 'self' 'sha256-${hash}';`);
  const plain = await site.get("/");
  expect(plain.headers["content-security-policy"]).toContain("style-src 'self';");
});
