import { execFile } from "node:child_process";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { environmentForChild } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";

/** As much of a machine as the search for a browser has to know. */
export type Machine = {
  platform: NodeJS.Platform;
  isRoot: boolean;
  /** Where Playwright would keep its own Chromium. */
  ownBrowser: string;
  /** The folders in which programs are looked for. */
  folders: string[];
  isThere(path: string): Promise<boolean>;
  /** Installs Debian's Chromium. */
  install(): Promise<void>;
};

/** Without a window and all that belongs to one, pages open in a fifth of the time. */
const withoutWindow = "chromium-headless-shell";
const names = [
  withoutWindow,
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

const aptGet = "/usr/bin/apt-get";

/** Playwright's own Chromium where it was downloaded, else one of the machine, else Chrome; or null. */
export async function findBrowser(machine: Machine): Promise<string | null> {
  const ofTheMachine = names.flatMap((name) => machine.folders.map((folder) => join(folder, name)));
  const places = [machine.ownBrowser, ...ofTheMachine, ...(usualPlaces[machine.platform] ?? [])];
  for (const place of places) {
    if (place !== "" && (await machine.isThere(place))) return place;
  }
  return null;
}

/** A browser for the tests, installed first where that is possible. Throws a sentence that says what to install. */
export async function getBrowser(machine: Machine): Promise<string> {
  const found = await findBrowser(machine);
  if (found !== null) return found;
  if (machine.isRoot && (await machine.isThere(aptGet))) await machine.install();
  const installed = await findBrowser(machine);
  if (installed !== null) return installed;
  throw new AppError(
    "unavailable",
    "The browser tests need Chromium or Chrome: install one of them (on Debian `apt-get install chromium`), or run `npx playwright install chromium`.",
  );
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    ownBrowser: chromium.executablePath(),
    folders: (environmentForChild().PATH ?? "").split(delimiter).filter(Boolean),
    isThere: (path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    install: installOnDebian,
  };
}

async function installOnDebian(): Promise<void> {
  process.stdout.write("No browser was found: installing Debian's Chromium…\n");
  const env = environmentForChild({ DEBIAN_FRONTEND: "noninteractive" });
  const run = promisify(execFile);
  const install = (name: string) =>
    run(aptGet, ["install", "-y", "--no-install-recommends", name], { env });
  try {
    await run(aptGet, ["update"], { env });
    // Older releases know the whole browser only.
    await install(withoutWindow).catch(() => install("chromium"));
  } catch {
    // Whoever asked looks again, and says what to do.
  }
}
