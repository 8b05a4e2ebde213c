import { beforeEach, expect, it } from "vitest";
import { makeErrorPages } from "#lib/delivery/error-pages";

const made: Record<string, string> = {};
const editions = [
  { code: "en", isDefault: true },
  { code: "fa", isDefault: false },
];
let now = new Date(0);
let asked: string[] = [];
let warnings: unknown[] = [];

function makePages() {
  const log = {
    info() {},
    warn: (_: string, facts: unknown) => void warnings.push(facts),
    error() {},
  };
  const fetchPage = async (path: string) => {
    asked.push(path);
    const html = made[path];
    if (html === undefined) throw new Error("the origin answered 500");
    return html;
  };
  return makeErrorPages({
    fetchPage,
    listEditions: async () => editions,
    clock: { now: () => now },
    log,
  });
}

beforeEach(() => {
  for (const path of Object.keys(made)) delete made[path];
  now = new Date("2026-11-24T12:00:00Z");
  asked = [];
  warnings = [];
});

it("holds one page for each edition and fault", async () => {
  made["/~/errors/404"] = "en 404";
  made["/fa/errors/404"] = "fa 404";
  const pages = makePages();
  await pages.reload();
  expect(pages.find(404, "en")).toBe("en 404");
  expect(pages.find(404, "fa")).toBe("fa 404");
  expect(asked).toHaveLength(10);
});

it("knows whose page an address wants", async () => {
  const pages = makePages();
  expect(pages.editionOf("/fa/x")).toBe("en");
  await pages.reload();
  expect(pages.editionOf("/fa/x")).toBe("fa");
  expect(pages.editionOf("/fa")).toBe("fa");
  expect(pages.editionOf("/")).toBe("en");
  expect(pages.editionOf("/news/fa")).toBe("en");
});

it("leads home to the edition even where it is plain", async () => {
  const pages = makePages();
  expect(pages.find(404, "en")).toContain('<a href="/">');
  await pages.reload();
  expect(pages.find(404, "en")).toContain('<a href="/">');
  expect(pages.find(404, "fa")).toContain('<a href="/fa">');
  expect(pages.find(410, "en")).toContain('<p dir="auto" data-notice="">');
});

it("is plain but whole, in the edition's language, for what could not be made", async () => {
  made["/~/errors/404"] = "en 404";
  const pages = makePages();
  await pages.reload();
  expect(pages.find(503, "fa")).toContain('<html lang="fa" dir="rtl">');
  expect(pages.find(503, "en")).toContain("<h1>We cannot show this page right now</h1>");
  expect(pages.find(404, "en")).toBe("en 404");
  expect(warnings).toHaveLength(9);
  expect(warnings[0]).toEqual({ path: "/~/errors/400", reason: "the origin answered 500" });
});

it("keeps the last good copy and takes the new one", async () => {
  made["/~/errors/404"] = "first";
  const pages = makePages();
  await pages.reload();
  delete made["/~/errors/404"];
  await pages.reload();
  expect(pages.find(404, "en")).toBe("first");
  made["/~/errors/404"] = "second";
  await pages.reload();
  expect(pages.find(404, "en")).toBe("second");
});

it("tries again by itself, but not at every request", async () => {
  const pages = makePages();
  await pages.reload();
  made["/~/errors/404"] = "made";
  asked = [];
  pages.find(404, "en");
  await Promise.resolve();
  expect(asked).toEqual([]);
  now = new Date(now.getTime() + 31_000);
  expect(pages.find(404, "en")).toContain("Page not found");
  pages.find(404, "en");
  await pages.reload();
  expect(pages.find(404, "en")).toBe("made");
  expect(asked.filter((path) => path === "/~/errors/404")).toHaveLength(1);
});

it("loads once more for a change that came while it was loading", async () => {
  made["/~/errors/404"] = "before";
  const pages = makePages();
  const first = pages.reload();
  await Promise.resolve();
  await Promise.resolve();
  made["/~/errors/404"] = "after";
  await Promise.all([pages.reload(), pages.reload(), first]);
  expect(pages.find(404, "en")).toBe("after");
  expect(asked.length).toBeLessThanOrEqual(20);
});

it("survives a database that cannot even say which editions there are", async () => {
  const log = {
    info() {},
    warn: (_: string, facts: unknown) => void warnings.push(facts),
    error() {},
  };
  const pages = makeErrorPages({
    fetchPage: async () => "",
    listEditions: () => Promise.reject(new Error("away")),
    clock: { now: () => now },
    log,
  });
  await pages.reload();
  expect(pages.find(404, pages.editionOf("/fa"))).toContain("Page not found");
  expect(warnings).toEqual([{ path: "*", reason: "away" }]);
});
