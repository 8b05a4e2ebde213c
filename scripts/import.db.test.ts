import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportFrom, postXml } from "#lib/migration/fixtures/fixture-source";
import { ghostExport, ghostPost } from "#lib/migration/fixtures/ghost-export";
import { environmentForChild } from "#lib/platform/env";
import { testNewsroom } from "#prisma/testing/test-newsroom";
import { importUsage } from "./import-words.ts";

const { url, db } = await testNewsroom();
const root = join(import.meta.dirname, "..");
const paper = "lib/migration/fixtures/small-paper.xml";
const whole = readFileSync(join(root, paper), "utf8");

/** Runs the command as `npm run import --` does, with something piped in. */
async function run(words: string[], piped = "") {
  const flags = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];
  const child = spawn(process.execPath, [...flags, "scripts/import.ts", ...words], {
    cwd: root,
    env: environmentForChild({ DATABASE_URL: url }),
  });
  let said = "";
  let complained = "";
  child.stdout.on("data", (piece) => {
    said += piece;
  });
  child.stderr.on("data", (piece) => {
    complained += piece;
  });
  child.stdin.on("error", () => {
    // A command that has said what it does not understand reads no further.
  });
  child.stdin.end(piped);
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, said, complained };
}

test("words it does not understand get the usage and exit code 2", async () => {
  expect(await run(["drupal", "a.json"])).toEqual({
    code: 2,
    said: "",
    complained: expect.stringContaining(importUsage),
  });
});

test("who asks for help gets the usage and exit code 0", async () => {
  expect(await run(["--help"])).toEqual({ code: 0, said: `${importUsage}\n`, complained: "" });
});

test("a file that is not there is a sentence and exit code 1", async () => {
  expect(await run(["wordpress", "nowhere.xml"])).toEqual({
    code: 1,
    said: "",
    complained: "There is no file nowhere.xml that can be read.\n",
  });
});

test("a file that is not an export is a sentence with the position, and nothing is written", async () => {
  expect(await run(["wordpress", "package.json"])).toEqual({
    code: 1,
    said: "",
    complained: "This is not an XML file. (line 1, column 1)\n",
  });
  expect(await db.edition.count()).toBe(0);
});

test("a file piped in and cut off keeps what came before it", async () => {
  const upTo = whole.indexOf("<title><![CDATA[For members");
  const { code, said, complained } = await run(["wordpress", "-"], whole.slice(0, upTo));
  expect(code).toBe(1);
  expect(said).toContain("3 articles and Pages published");
  expect(complained).toMatch(
    /^The file ends in the middle\. .* \(line \d+, column \d+\)\n.*Run the same command again/,
  );
  expect(complained).not.toMatch(/^\s+at /m);
  expect(await db.article.count()).toBe(3);
});

test("the whole file then brings the rest and tells what was lost", async () => {
  const { code, said } = await run(["wordpress", paper]);
  expect(code).toBe(0);
  expect(said).toMatch(/1 article or Page published\n {2}1 kept as a draft\n/);
  expect(said).toMatch(/4 here already/);
  expect(await db.article.count()).toBe(3);
  expect(await db.page.count()).toBe(1);
});

test("what becomes of categories and kinds of posts is written down, changed, and kept to", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dateline-mapping-"));
  const path = join(folder, "mapping.json");
  try {
    const file = exportFrom(
      "mapped.example",
      "<wp:category><wp:category_nicename>dredging</wp:category_nicename><wp:cat_name>Dredging</wp:cat_name></wp:category>",
      postXml(1).replace(
        "</item>",
        '<category domain="category" nicename="dredging">Dredging</category></item>',
      ),
      postXml(2, { "wp:post_type": "recipe", title: "Eel soup" }),
      postXml(3, { "content:encoded": "<p>Opinion by Ida Moor</p><p>Dredge it.</p>" }),
    );
    const refused = await run(["wordpress", "-", "--mapping", path], file);
    expect(refused).toMatchObject({
      code: 1,
      complained: expect.stringContaining("Run with --dry-run first"),
    });
    const rehearsed = await run(["wordpress", "-", "--dry-run", "--mapping", path], file);
    expect(rehearsed.said).toContain("Dredging (dredging): section, 1 article");
    const proposed = JSON.parse(readFileSync(path, "utf8"));
    expect(proposed).toEqual({
      categories: { dredging: { becomes: "section", name: "Dredging" } },
      types: { recipe: "nothing" },
      lines: { byline: "field" },
    });
    proposed.categories.dredging = { becomes: "topic", name: "The dredger" };
    proposed.types.recipe = "article";
    writeFileSync(path, JSON.stringify(proposed));
    expect(await run(["wordpress", "-", "--mapping", path], file)).toMatchObject({ code: 0 });
    expect(await db.sectionLabel.count({ where: { name: "Dredging" } })).toBe(0);
    expect(await db.topicLabel.count({ where: { name: "The dredger" } })).toBe(1);
    expect(await db.article.count({ where: { headline: "Eel soup" } })).toBe(1);
    writeFileSync(path, '{"categories": {"dredging": {"becomes": "a river"}}}');
    expect((await run(["wordpress", "-", "--mapping", path], file)).complained).toContain(
      "categories › dredging › becomes",
    );
    writeFileSync(path, "{");
    expect((await run(["wordpress", "-", "--mapping", path], file)).complained).toContain(
      "is no JSON",
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("an archive of Ghost moves in with what its site led on", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dateline-redirects-"));
  try {
    const path = join(folder, "redirects.yaml");
    writeFileSync(path, "301:\n  /old-bridge/: /post-1/\n");
    const file = ghostExport({ posts: [ghostPost("1", { title: "The bridge" })] });
    const words = ["ghost", "-", "--address", "https://ghost.example", "--redirects", path];
    expect((await run([...words, "--dry-run"], file)).said).toContain("Rehearsed");
    expect(await run(words, file)).toMatchObject({
      code: 0,
      said: expect.stringContaining("1 article or Page published"),
    });
    const { id } = await db.article.findFirstOrThrow({ where: { headline: "The bridge" } });
    for (const old of ["/post-1", "/old-bridge"])
      expect(await db.route.findUnique({ where: { path: old } })).toMatchObject({ targetId: id });
    expect(await run(["ghost", paper])).toMatchObject({
      code: 1,
      complained: expect.stringContaining("What WordPress exported is imported as “wordpress”."),
    });
    writeFileSync(path, "[{");
    expect((await run(words, file)).complained).toContain("The file of redirects is no JSON");
  } finally {
    await rm(folder, { recursive: true });
  }
});
