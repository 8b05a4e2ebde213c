import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownSegments } from "#lib/addresses/own-paths";
import { paper } from "#lib/syndication/site-colours";
import { english, makeWhere, persian } from "#lib/syndication/testing/example-views";
import { webManifest } from "#lib/syndication/web-manifest";

test("each edition is an app of its own, in its language and direction", () => {
  expect(webManifest(makeWhere(english))).toMatchObject({
    ...{ id: "/", start_url: "/", scope: "/", name: "The Paper", lang: "en", dir: "ltr" },
  });
  expect(webManifest(makeWhere(persian))).toMatchObject({
    ...{ id: "/fa", start_url: "/fa", scope: "/", name: "روزنامه", lang: "fa", dir: "rtl" },
    description: "خبرهای شهر",
  });
});

test("its scope holds its front page and what that leads to, and is no half of a word", () => {
  for (const edition of [english, persian]) {
    const { scope, start_url: start } = webManifest(makeWhere(edition));
    // A scope is the beginning of a path, letter by letter.
    expect(scope).toMatch(/\/$/);
    for (const path of [start, `${start.replace(/\/$/, "")}/news`, "/media/0af1/report.pdf"])
      expect(path.startsWith(scope), path).toBe(true);
  }
});

test("its icons are there, and answered under their names", () => {
  const { icons } = webManifest(makeWhere(english));
  expect(icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
  const shared: readonly string[] = ownSegments.shared;
  for (const { src } of icons) {
    expect(existsSync(join("public", src)), src).toBe(true);
    expect(shared).toContain(src.slice(1));
  }
});

test("what systems draw around pages has the colour of their paper", () => {
  const styles = readFileSync(join("app", "(site)", "site.css"), "utf8");
  expect(styles).toContain(`--paper: light-dark(${paper.light}, ${paper.dark});`);
});
