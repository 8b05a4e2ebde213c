import { describe, expect, it } from "vitest";
import { carriedHeaders, safeLocation } from "#lib/delivery/public-headers";

describe("of the origin's headers only those for readers are carried", () => {
  it("leaves cookies, caching and software behind", () => {
    const headers = {
      "content-type": "text/html",
      "x-robots-tag": "noindex",
      "set-cookie": ["a=1"],
      "cache-control": "private",
      "x-powered-by": "Next.js",
      "x-nextjs-cache": "HIT",
      etag: '"1"',
      vary: "rsc",
    };
    expect(carriedHeaders(headers)).toEqual({
      "content-type": "text/html",
      "x-robots-tag": "noindex",
    });
  });

  it("says each link once, and none for what pages bring along or name themselves", () => {
    const hub = '</hub>; rel="hub"';
    const script = '</_next/a.js>; rel=preload; as="script"';
    expect(carriedHeaders({ link: [hub, `${script}, ${hub}`] })).toEqual({ link: hub });
    const font = '</a.woff2>; rel=preload; as="font"; crossorigin=""';
    const image = '</a.jpg>; rel=preload; as="image"; fetchpriority="high"';
    const style = '</_next/a.css>; rel=preload; as="style"';
    expect(
      carriedHeaders({ link: `</>; rel=preconnect, ${script}, ${style}, ${font}, ${image}` }),
    ).toEqual({});
  });
});

it.each([
  ["/news", "/news"],
  ["/", "/"],
  ["/news?a=1#b", "/news?a=1#b"],
  ["http://localhost:3000/news?a=1", "/news?a=1"],
  ["http://localhost//elsewhere.example", null],
  ["https://partner.example/story", "https://partner.example/story"],
  ["https://partner.example/é", "https://partner.example/%C3%A9"],
  ["//elsewhere.example", null],
  ["/\\elsewhere.example", null],
  ["/a\nb", null],
  ["/é", null],
  ["javascript:alert(1)", null],
  ["news", null],
  ["", null],
])("a redirect to %s leads to %s", (location, safe) => {
  expect(safeLocation(location)).toBe(safe);
});
