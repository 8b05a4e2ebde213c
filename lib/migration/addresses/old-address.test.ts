import { describe, expect, test } from "vitest";
import { oldAddressesOf, oldListPath, oldPathOf } from "#lib/migration/addresses/old-address";
import { sourceName, sourceSiteOf } from "#lib/migration/addresses/source-site";
import type { ArchiveSite } from "#lib/migration/archive-entry";
import { makeItem } from "#lib/migration/fixtures/make-item";

const site = (home: string) =>
  sourceSiteOf({ kind: "site", system: "wordpress", addresses: [home] } as ArchiveSite);
const harbour = site("https://www.harbour.example");
const below = site("https://harbour.example/blog/");

describe("an old address in the ledger's normal form", () => {
  test.each([
    ["https://harbour.example/2019/03/ferry/", "/2019/03/ferry"],
    ["http://www.harbour.example/ferry", "/ferry"],
    ["https://harbour.example/%d8%a8%d9%86%d8%af%d8%b1/", "/بندر"],
    ["https://harbour.example/cafe%CC%81/", "/café"],
    ["https://harbour.example/100%/", "/100%"],
    ["https://harbour.example/", "/"],
    ["https://harbour.example//news//ferry//", "/news/ferry"],
    ["https://harbour.example/?p=10", "/?p=10"],
    ["https://harbour.example/?page_id=10&preview=true", "/?p=10"],
    ["https://harbour.example/blog/?page_id=10", "/blog?p=10"],
    ["https://harbour.example/ferry/?utm_source=x", null],
    ["https://harbour.example/?p=ten", null],
    ["https://elsewhere.example/ferry/", null],
    ["ftp://harbour.example/ferry/", null],
    ["not an address", null],
  ])("%s", (address, path) => {
    expect(oldPathOf(address, harbour)).toBe(path);
  });

  test("an export that names no address may have any host", () => {
    expect(oldPathOf("https://anywhere.example/a/", site(""))).toBe("/a");
  });
});

describe("the old addresses of an item", () => {
  test("are its link and its number, as guid and as WordPress would answer it", () => {
    expect(oldAddressesOf(makeItem(), harbour)).toEqual({
      paths: ["/2019/03/ferry-returns", "/?p=10"],
      refused: [],
    });
  });

  test("of a page have one form by number for both of WordPress's", () => {
    const page = makeItem({ postType: "page", link: "https://harbour.example/about/", guid: "" });
    expect(oldAddressesOf(page, harbour).paths).toEqual(["/about", "/?p=10"]);
  });

  test("of a site below a folder keep the folder", () => {
    const item = makeItem({ link: "https://harbour.example/blog/ferry/", guid: "" });
    expect(oldAddressesOf(item, below).paths).toEqual(["/blog/ferry", "/blog?p=10"]);
  });

  test("never are the front page or a file", () => {
    const item = makeItem({
      link: "https://harbour.example/",
      guid: "https://harbour.example/wp-content/uploads/a.jpg",
    });
    expect(oldAddressesOf(item, harbour).paths).toEqual(["/?p=10"]);
  });

  test("that nobody could have typed are refused by name", () => {
    const link = `https://harbour.example/${"a".repeat(4000)}`;
    const { paths, refused } = oldAddressesOf(makeItem({ link }), harbour);
    expect(paths).toEqual(["/?p=10"]);
    expect(refused).toMatchObject([{ reason: "old address too long" }]);
  });

  test.each([
    "media/ferry/",
    "admin/",
    "api/v1",
    "ghost/",
    "preview/?p=3",
    "_next/x",
    "errors/404",
  ])("under an address of ours are refused by name: %s", (path) => {
    const link = `https://harbour.example/${path}`;
    const { paths, refused } = oldAddressesOf(makeItem({ link, guid: "" }), harbour);
    expect(paths).toEqual(["/?p=10"]);
    expect(refused).toEqual([{ address: link, reason: "old address where ours stand" }]);
  });
});

test.each([
  ["category", ["port", "ferries"], "/category/port/ferries"],
  ["tag", ["%d8%a8%d9%86%d8%af%d8%b1"], "/tag/بندر"],
  ["author", [""], null],
  ["category", ["a".repeat(1000)], null],
])("the old list of a %s", (kind, slugs, path) => {
  expect(oldListPath(harbour, kind, slugs)).toBe(path);
});

test("the old lists of a site that stood where media do are not kept", () => {
  expect(oldListPath(site("https://harbour.example/media"), "tag", ["boats"])).toBeNull();
});

test("an import is named by edition, host and folder", () => {
  expect(sourceName(harbour, "en")).toBe("wordpress:en:harbour.example");
  expect(sourceName(below, "fa")).toBe("wordpress:fa:harbour.example/blog");
  expect(sourceName(site(""), "en")).toBe("wordpress:en:unnamed");
});

test.each([
  ["http://localhost:8080/", "wordpress:en:localhost:8080 (Harbour News)"],
  ["http://localhost/blog", "wordpress:en:localhost/blog (Harbour News)"],
  ["http://127.0.0.1/", "wordpress:en:127.0.0.1 (Harbour News)"],
  ["http://192.168.0.7/", "wordpress:en:192.168.0.7 (Harbour News)"],
  ["http://[::1]/", "wordpress:en:[::1] (Harbour News)"],
  ["http://harbour.test/", "wordpress:en:harbour.test (Harbour News)"],
  ["", "wordpress:en:unnamed (Harbour News)"],
  ["https://172.15.0.1/", "wordpress:en:172.15.0.1"],
  ["https://localhost.example/", "wordpress:en:localhost.example"],
])("at %s, where any site may have stood, its title tells it from others", (home, name) => {
  const of = { system: "wordpress" as const, addresses: [home], title: " Harbour News " };
  expect(sourceName(sourceSiteOf(of), "en")).toBe(name);
});
