import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { enter } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { findPostmaster, makeDataDir, removeDataDir } from "../site/data-dir.ts";
import { openMailBox } from "../site/mail-box.ts";
import { startSite } from "../site/start-site.ts";
import { ownSiteTest as test } from "../test.ts";

test("a first start tells who may open the desk, once; killed, the site recovers; told to stop, it leaves nothing behind", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const dataDir = await makeDataDir();
  const mailBox = await openMailBox();
  try {
    const site = await startSite(dataDir, { DEMO: "0", SMTP_URL: mailBox.url });
    const said = site.output();
    expect(said).toContain(`The desk is at ${site.url}/admin`);
    const email = /signs in as (\S+)\.$/m.exec(said)?.[1] ?? "";
    const password = /password is (\S+)$/m.exec(said)?.[1] ?? "";
    await page.goto(`${site.url}/admin`);
    await enter(page, { email, password });
    await expect(page.getByText("Administrator, admin")).toBeVisible();
    await page.getByRole("link", { name: "Media" }).click();
    await expect(page.getByText("Nothing is here yet.")).toBeVisible();
    await expect(page.getByLabel("Words")).toHaveCount(0);

    await page.context().clearCookies();
    await page.goto(`${site.url}/admin/reset`);
    for (const address of ["nobody@elverham.example", email]) {
      await page.getByLabel("E-mail").fill(address);
      await page.getByRole("button", { name: "Send me a link" }).click();
      await expect(page.getByRole("status")).toContainText("If there is an account");
    }
    await expect.poll(() => mailBox.letters.length).toBe(1);
    const letter = mailBox.letters[0]?.replaceAll("=\n", "").replaceAll("=3D", "=") ?? "";
    expect(letter).toContain(`To: ${email}`);
    await page.goto(/http\S+\/admin\/reset\?token=\S+/.exec(letter)?.[0] ?? "");
    await page.getByLabel("New password").fill("weir street lamps");
    await page.getByRole("button", { name: "Set password" }).click();
    await expect(page).toHaveURL(`${site.url}/admin`);

    await site.kill();
    expect(await findPostmaster(dataDir)).not.toBeNull();
    const again = await startSite(dataDir, { DEMO: "0" });
    expect(again.output()).not.toContain("password is");
    expect((await ask(again, "/")).status).toBe(200);
    // Only the command that keeps the database: its server goes with it, and the port is free.
    const keeper = Number.parseInt(await readFile(join(dataDir, "dateline.pid"), "utf8"), 10);
    process.kill(keeper, "SIGKILL");
    const isServed = () =>
      ask(again, "/").then(
        () => true,
        () => false,
      );
    await expect.poll(isServed, { timeout: 60_000 }).toBe(false);
    const last = await startSite(dataDir, { DEMO: "0", port: again.port });
    expect((await ask(last, "/")).status).toBe(200);
    expect(await last.stop()).toBe(0);
    expect(await findPostmaster(dataDir)).toBeNull();
    for (const file of ["postgres/postmaster.pid", "dateline.pid"]) {
      await expect(access(join(dataDir, file))).rejects.toThrow("ENOENT");
    }
  } finally {
    await mailBox.close();
    await removeDataDir(dataDir);
  }
});
