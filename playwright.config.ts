import { defineConfig } from "@playwright/test";
import { getBrowser, thisMachine } from "./scripts/find-browser.ts";

/** Journeys of readers against the built site. `npm test` runs them after everything else. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/site/shared-site.ts",
  forbidOnly: true,
  fullyParallel: true,
  workers: 3,
  timeout: 120_000,
  // Machines that do other things meanwhile are slow, and no journey asks how fast.
  expect: { timeout: 30_000 },
  reporter: "list",
  outputDir: "test-results",
  use: {
    browserName: "chromium",
    locale: "en-GB",
    screenshot: "only-on-failure",
    // Pages that fade into one another are drawn by the processor here, which costs most of a click.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: await getBrowser(thisMachine()),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        // Every page is new here and lives for seconds: scripts that are made faster never pay for it.
        "--js-flags=--no-maglev --no-turbofan",
      ],
    },
  },
  projects: [
    // These change a site, or break it: each worker has one of its own, and a file its turn on it.
    { name: "alone", testMatch: "alone/**/*.spec.ts", fullyParallel: false },
    // Last: until then their site is filled.
    { name: "reading", testIgnore: "alone/**" },
  ],
});
