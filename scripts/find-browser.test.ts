import { describe, expect, it } from "vitest";
import { findBrowser, getBrowser, type Machine } from "./find-browser.ts";

const own = "/home/reader/.cache/ms-playwright/chromium/chrome";
const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** A machine with these files; installing brings `brings`. */
function machineWith(
  files: string[],
  { brings = [], ...more }: Partial<Machine> & { brings?: string[] } = {},
): Machine & { installed: number } {
  const there = new Set(files);
  const machine = {
    platform: "linux" as NodeJS.Platform,
    isRoot: false,
    ownBrowser: own,
    folders: ["/usr/local/bin", "/usr/bin"],
    isThere: async (path: string) => there.has(path),
    installed: 0,
    install: async () => {
      machine.installed += 1;
      for (const file of brings) there.add(file);
    },
    ...more,
  };
  return machine;
}

describe("the first of these that is there", () => {
  it.each([
    ["Playwright's own", [own, "/usr/bin/chromium"], own],
    [
      "the one without a window before the whole browser",
      ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"],
      "/usr/bin/chromium-headless-shell",
    ],
    [
      "Chromium before Chrome",
      ["/usr/bin/google-chrome", "/usr/bin/chromium"],
      "/usr/bin/chromium",
    ],
    ["Ubuntu's name for it", ["/usr/bin/chromium-browser"], "/usr/bin/chromium-browser"],
    [
      "the folder that comes first",
      ["/usr/bin/google-chrome", "/usr/local/bin/google-chrome"],
      "/usr/local/bin/google-chrome",
    ],
    ["stable Chrome", ["/usr/bin/google-chrome-stable"], "/usr/bin/google-chrome-stable"],
    ["nothing", [mac], null],
  ])("%s", async (_, files, browser) => {
    expect(await findBrowser(machineWith(files))).toBe(browser);
  });

  it("is looked for in the usual places of a Mac", async () => {
    expect(await findBrowser(machineWith([mac], { platform: "darwin" }))).toBe(mac);
  });
});

describe("where there is none", () => {
  const debian = ["/usr/bin/apt-get"];

  it("root on Debian installs one", async () => {
    const machine = machineWith(debian, { isRoot: true, brings: ["/usr/bin/chromium"] });
    expect(await getBrowser(machine)).toBe("/usr/bin/chromium");
    expect(machine.installed).toBe(1);
  });

  it.each([
    ["nobody but root", machineWith(debian), 0],
    ["nobody but Debian", machineWith([], { isRoot: true }), 0],
    ["an installation that failed", machineWith(debian, { isRoot: true }), 1],
  ])("%s: a sentence says what to install", async (_, machine, installed) => {
    await expect(getBrowser(machine)).rejects.toThrow(/need Chromium or Chrome: install one/);
    expect(machine.installed).toBe(installed);
  });

  it("nothing is installed where one is there", async () => {
    const machine = machineWith([own, ...debian], { isRoot: true });
    expect(await getBrowser(machine)).toBe(own);
    expect(machine.installed).toBe(0);
  });
});
