import { chromium } from "@playwright/test";
import { env, siteUrlOf } from "#lib/platform/env";
import { getBrowser, thisMachine } from "./find-browser.ts";
import { runCommand } from "./run-command.ts";
import { takeDesk } from "./screenshots/desk-pictures.ts";
import { takeMoving } from "./screenshots/moving-pictures.ts";
import { takeSite } from "./screenshots/site-pictures.ts";

/**
 * `node scripts/run.mjs screenshots`: takes the pictures of the README and of the guides from a site that runs with the
 * demo, at the address that the environment gives it. The desk is shown to the account of ADMIN_EMAIL and
 * ADMIN_PASSWORD, and left out without; what rooms need that are empty else comes in there for their pictures: a small
 * archive, a line of breaking news, and feeds from this machine where FEED_HOSTS names a port of it.
 */
await runCommand(async () => {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password, FEED_HOSTS: feedHosts = [] } = env();
  const url = siteUrlOf(env());
  const executablePath = await getBrowser(thisMachine());
  const args = ["--no-sandbox", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    await takeSite(browser, url);
    if (email !== undefined && password !== undefined) {
      const account = { email, password };
      await takeDesk(browser, { url, account, feedHosts });
      await takeMoving(browser, url, account);
    }
  } finally {
    await browser.close();
  }
  return 0;
});
