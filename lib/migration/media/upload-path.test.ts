import { expect, test } from "vitest";
import { sourceSiteOf } from "#lib/migration/addresses/source-site";
import type { ArchiveSite } from "#lib/migration/archive-entry";
import { uploadsAt } from "#lib/migration/media/upload-path";

const home = "https://harbour.example/blog";
const site = sourceSiteOf({
  kind: "site",
  system: "wordpress",
  addresses: [home],
} as ArchiveSite);

test.each([
  [`${home}/wp-content/uploads/2019/03/pier.jpg`, ["2019/03/pier.jpg"]],
  ["http://www.harbour.example/wp-content/uploads/2019/03/pier.jpg?x=1", ["2019/03/pier.jpg"]],
  [
    "/wp-content/uploads/2019/03/pier-300x200.jpg",
    ["2019/03/pier.jpg", "2019/03/pier-300x200.jpg"],
  ],
  [`${home}/wp-content/uploads/sites/4/a.png`, ["a.png"]],
  [`${home}/wp-content/blogs.dir/4/files/2012/a.png`, ["2012/a.png"]],
  [`${home}/wp-content/uploads/%D8%A7%D8%B3%DA%A9%D9%84%D9%87.jpg`, ["اسکله.jpg"]],
  ["https://harbour.files.wordpress.com/2008/06/a.jpg", ["2008/06/a.jpg"]],
  ["https://elsewhere.example/wp-content/uploads/a.jpg", []],
  [`${home}/pictures/a.jpg`, []],
  ["data:image/png;base64,AAAA", []],
  ["file:///etc/passwd", []],
  ["http://", []],
  ["", []],
])("%s lies at %j", (address, paths) => {
  expect(uploadsAt(address, site).map(({ path }) => path)).toEqual(paths);
});

test("each with the address that it had on the web", () => {
  const address = "/blog/wp-content/uploads/2019/03/pier-300x200.jpg?ver=2";
  const uploads = "https://harbour.example/blog/wp-content/uploads";
  expect(uploadsAt(address, site).map((file) => file.address)).toEqual([
    `${uploads}/2019/03/pier.jpg`,
    `${uploads}/2019/03/pier-300x200.jpg`,
  ]);
});

test.each([
  ["/content/images/2021/03/pier.jpg", ["images/2021/03/pier.jpg"]],
  [
    `${home}/content/images/size/w600/2021/03/pier.jpg`,
    ["images/2021/03/pier.jpg", "images/size/w600/2021/03/pier.jpg"],
  ],
  ["/content/files/2021/03/plan.pdf", ["files/2021/03/plan.pdf"]],
  ["/content/media/2021/03/horn.mp3", ["media/2021/03/horn.mp3"]],
  ["/content/settings/routes.yaml", []],
  ["/wp-content/uploads/a.jpg", []],
  ["https://images.unsplash.com/content/images/a.jpg", []],
])("of a Ghost site %s lies at %j", (address, paths) => {
  const ghost = sourceSiteOf({ kind: "site", system: "ghost", addresses: [home] } as ArchiveSite);
  expect(uploadsAt(address, ghost).map(({ path }) => path)).toEqual(paths);
});
