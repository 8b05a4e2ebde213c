import { expect } from "@playwright/test";
import { findRunningPostgres } from "#lib/platform/postgres/embedded";
import { ask } from "../fetch/ask.ts";
import { makeDataDir, removeDataDir } from "../site/data-dir.ts";
import { startSite } from "../site/start-site.ts";
import { ownSiteTest as test } from "../test.ts";

test("what one server publishes and takes back, another on the same database shows, and keeps all else", async ({
  site,
  desk,
}) => {
  const DATABASE_URL = (await findRunningPostgres(site.dataDir)) ?? "";
  const dataDir = await makeDataDir();
  const other = await startSite(dataDir, { DATABASE_URL, JOBS: "0" });
  const keptAt = async (path: string) => {
    const { headers } = await ask(other, path);
    return headers["x-dateline-cache"];
  };
  try {
    const elsewhere = "/articles/the-elvers-are-back";
    for (const path of ["/news", elsewhere]) {
      await ask(other, path);
      expect(await keptAt(path)).toBe("hit");
    }
    const headline = "The lock keeper rings twice";
    // Whoever publishes is told when every server has heard of it, which has five seconds.
    const path = await desk.publish({
      ...{ headline, slug: "the-lock-keeper-rings-twice", section: "news", topic: "river-wenn" },
    });
    for (const server of [site, other]) {
      expect((await ask(server, "/news")).text).toContain(headline);
      expect((await ask(server, path)).status).toBe(200);
    }
    expect(await keptAt(elsewhere)).toBe("hit");
    await desk.withdraw(path, "It rang once.");
    for (const server of [site, other]) {
      expect((await ask(server, path)).status).toBe(410);
      expect((await ask(server, "/news")).text).not.toContain(headline);
    }
  } finally {
    await other.stop();
    await removeDataDir(dataDir);
  }
});
