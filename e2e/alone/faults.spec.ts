import { expect } from "@playwright/test";
import { findRunningPostgres } from "#lib/platform/postgres/embedded";
import { expectAccessible, expectReflow } from "../a11y/accessible.ts";
import { faultsIn } from "../a11y/markup.ts";
import { begin, headlineOf, saved, saveState } from "../desk/at-the-desk.ts";
import { addPerson } from "../desk/people.ts";
import { ask } from "../fetch/ask.ts";
import { expectLaidOut } from "../laid-out.ts";
import { papers } from "../papers.ts";
import { freePort } from "../site/data-dir.ts";
import { stopPostgres } from "../site/postgres.ts";
import { type Ended, runCommand } from "../site/run-command.ts";
import { ownSiteTest as test } from "../test.ts";

test("while the database is away readers keep what is kept, and it comes back by itself", async ({
  site,
  desk,
  page,
  sitDown,
}) => {
  test.setTimeout(120_000);
  const who = await addPerson(desk);
  const [editor, writer] = [await sitDown(who), await sitDown(who)];
  await editor.goto("/admin/stories");
  const story = await begin(writer, "Written through the storm");
  await saved(writer);
  const kept = ["/", "/fa", "/news/millgate-bridge-reopens"];
  for (const path of kept) expect((await ask(site, path)).status).toBe(200);
  const startPostgres = await stopPostgres(site.dataDir);
  try {
    for (const path of kept) expect((await ask(site, path)).status, path).toBe(200);
    expect((await ask(site, "/api/health/live")).status).toBe(200);
    expect((await ask(site, "/api/health/ready")).status).toBe(503);
    for (const { home, words } of papers) {
      const path = `${home === "/" ? "" : home}/topics/${encodeURIComponent("رود-ون")}`;
      const { status, headers, text } = await ask(site, path);
      expect(status).toBe(503);
      expect(headers).toMatchObject({ "retry-after": "30", "cache-control": "no-store" });
      expect(text).not.toMatch(/ECONN|prisma|\bat .+:\d+:\d+|__next/i);
      expect(await faultsIn(text)).toEqual([]);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.unavailable);
        await expectAccessible(page);
        await expectReflow(page);
        await expectLaidOut(page);
      }
    }
    await headlineOf(writer).fill("Written through the storm, to the end");
    await expect(saveState(writer)).toContainText("Offline");
    await editor.reload();
    await expect(editor.getByRole("heading", { level: 1 })).toHaveText(
      "The newsroom’s database does not answer",
    );
    await expectAccessible(editor);
    await expectReflow(editor);
  } finally {
    await startPostgres();
  }
  await expect(editor.getByRole("heading", { level: 1 })).toHaveText("Stories");
  await saved(writer);
  await editor.goto(story);
  await expect(headlineOf(editor)).toHaveValue("Written through the storm, to the end");
  await expect.poll(async () => (await ask(site, "/topics/wildlife")).status).toBe(200);
  await expect.poll(async () => (await ask(site, "/api/health/ready")).status).toBe(200);
  // It listens to the newsroom again, too.
  const path = "/articles/the-elvers-are-back";
  expect((await ask(site, path)).status).toBe(200);
  await desk.withdraw(path, "Withdrawn after the storm.");
  expect((await ask(site, path)).status).toBe(410);
  await desk.publishAgain(path);
});

/** One sentence on the right stream, and nothing that only programmers read. */
function expectRefusal({ code, complained }: Ended, sentence: RegExp): void {
  expect(complained).toMatch(sentence);
  expect(complained.trimEnd().split("\n")).toHaveLength(1);
  expect(complained).not.toMatch(/\bat .+:\d+:\d+|Error:/);
  expect(code).toBe(1);
}

test("a second start on the same folder is refused with a sentence", async ({ site }) => {
  const port = String(await freePort());
  const ended = await runCommand("start", { settings: { DATA_DIR: site.dataDir, PORT: port } });
  expectRefusal(ended, /^Dateline already runs on .+ \(process \d+\)\. Stop it first/);
  expect((await ask(site, "/")).status).toBe(200);
});

test("a port that is taken is a sentence", async ({ site, ownSite }) => {
  const DATABASE_URL = (await findRunningPostgres(site.dataDir)) ?? "";
  const ended = await runCommand("start", {
    settings: { DATABASE_URL, PORT: String(ownSite.port), DATA_DIR: site.dataDir },
  });
  expectRefusal(ended, new RegExp(`^Port ${ownSite.port} is in use\\.`));
  expect((await ask(site, "/")).status).toBe(200);
});

test("a bad environment is told whole, fault by fault", async () => {
  const settings = {
    PORT: "99999",
    SITE_URL: "news.example",
    DATABASE_URL: "mysql://localhost/news",
    AUTH_SECRET: "short",
    ADMIN_EMAIL: "nobody",
    DEMO: "perhaps",
  };
  const { code, said, complained } = await runCommand("start", { settings });
  const lines = complained.trimEnd().split("\n");
  expect(lines[0]).toBe("The environment has faults:");
  expect(
    lines
      .slice(1)
      .map((line) => line.trim().split(" ")[0])
      .sort(),
  ).toEqual(Object.keys(settings).sort());
  expect(said).toBe("");
  expect(code).toBe(1);
});

test("a database that cannot be reached is a sentence, and its password is not told", async () => {
  const DATABASE_URL = "postgresql://news:secret@127.0.0.1:1/paper";
  const ended = await runCommand("start", { settings: { DATABASE_URL } });
  expectRefusal(ended, /^The database paper on 127\.0\.0\.1:1 cannot be used: .+DATABASE_URL\.$/m);
  expect(ended.complained).not.toContain("secret");
});
