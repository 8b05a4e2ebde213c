import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Finding, lintPlanted, lintTree } from "./testing/lint-planted.ts";

const root = join(import.meta.dirname, "..");
const zoneRules = ["style/noRestrictedImports", "suspicious/noImportCycles"];

/** One import against the flow for each zone: who, and what it may not know. */
const violations = [
  ["lib/platform/planted.ts", "lib/content/document"],
  ["lib/language/planted.ts", "lib/published/views"],
  ["lib/content/planted.ts", "lib/published/views"],
  ["lib/auth/planted.ts", "lib/newsroom/lock-story"],
  ["lib/newsroom/planted.ts", "lib/publishing/publish-story"],
  ["lib/published/planted.ts", "lib/publishing/put-live"],
  ["lib/published/planted-upward.ts", "lib/syndication/rss"],
  ["lib/syndication/planted.ts", "lib/published/article-page"],
  ["lib/syndication/planted-rows.ts", "prisma/generated/client"],
  ["lib/api/planted.ts", "lib/desk/stories/create-story"],
  ["lib/api/planted-rows.ts", "lib/platform/db"],
  ["lib/drawing/planted.ts", "lib/published/article-page"],
  ["lib/publishing/planted.ts", "lib/desk/stories/create-story"],
  ["lib/publishing/planted-read.ts", "lib/published/article-page"],
  ["lib/desk/planted.ts", "lib/migration/import-wordpress"],
  ["lib/migration/planted.ts", "lib/delivery/compress"],
  ["lib/intake/planted.ts", "lib/desk/stories/create-story"],
  ["lib/jobs/planted.ts", "lib/migration/import-wordpress"],
  ["lib/delivery/planted.ts", "lib/published/find-route"],
  ["lib/desk/planted-picture.ts", "components/site/cards/kicker"],
  ["lib/content/planted.test.ts", "components/site/cards/kicker"],
  ["components/site/planted.tsx", "lib/published/article-page"],
  ["components/article/planted.tsx", "lib/platform/env"],
  ["components/ui/planted.tsx", "components/site/cards/kicker"],
  ["components/ui/planted-words.tsx", "lib/language/wording"],
  ["app/(site)/[edition]/planted.tsx", "lib/publishing/publish-story"],
  ["app/(site)/planted.ts", "lib/platform/db"],
  ["app/sitemaps/planted.ts", "lib/desk/stories/create-story"],
  ["app/admin/planted.tsx", "prisma/generated/client"],
  ["app/api/planted.ts", "lib/delivery/compress"],
  ["app/api/v1/planted.ts", "lib/desk/stories/create-story"],
  ["app/admin/planted-archive.ts", "lib/migration/import-archive"],
  ["prisma/demo/planted.ts", "components/site/cards/kicker"],
  ["scripts/planted.ts", "components/site/cards/kicker"],
] as const;

/** Doors are never imported, and no name from the root leads to them. */
const upward = ["lib/published", "components/site", "prisma/demo", "scripts"].map(
  (room) => [`${room}/planted-door.tsx`, "app/(site)/where"] as const,
);

const packages = [
  ["lib/published/planted-next.ts", "next/cache"],
  ["lib/desk/planted-next.ts", "next"],
  ["components/site/planted-next.tsx", "next/link"],
  ["components/site/planted-node.tsx", "node:fs"],
  ["app/(site)/planted-rows.ts", "pg"],
] as const;

const habits = [
  ["lib/desk/habit-env.ts", "export const port = process.env.PORT;", "style/noProcessEnv"],
  ["lib/desk/habit-log.ts", "console.log(1);", "suspicious/noConsole"],
  ["lib/desk/habit-any.ts", "export const a: any = 1;", "suspicious/noExplicitAny"],
  ["lib/desk/habit-sure.ts", "export const a = [1][0]!;", "style/noNonNullAssertion"],
  ["lib/desk/habit-all.ts", 'export * from "#lib/desk/names/label";', "performance/noReExportAll"],
  ["lib/desk/habit-barrel.ts", 'export { a } from "#lib/desk/a";', "performance/noBarrelFile"],
  [
    "lib/desk/habit-type.ts",
    'import { Db } from "#lib/platform/db";\nexport type A = Db;',
    "style/useImportType",
  ],
  [
    "lib/published/habit-drafts.ts",
    'import { db } from "#lib/platform/db";\nexport const a = db();',
    "style/noRestrictedImports",
  ],
] as const;

let findings: Finding[] = [];

beforeAll(async () => {
  findings = await lintPlanted({
    ...Object.fromEntries([...violations, ...upward].map(plantBoth)),
    ...Object.fromEntries(packages.map(([file, name]) => [file, importOf(name)])),
    ...Object.fromEntries(habits.map(([file, source]) => [file, source])),
  });
}, 60_000);

test.each(violations)("%s may not import %s, in either spelling", (file) => {
  expect(linesOf(file, "style/noRestrictedImports")).toEqual([1, 2]);
});

test.each(upward)("%s may not import the door %s", (file) => {
  expect(linesOf(file, "style/noRestrictedImports")).toContain(2);
});

test.each(packages)("%s may not import the package %s", (file) => {
  expect(linesOf(file, "style/noRestrictedImports")).toEqual([1]);
});

test.each(habits)("%s is found: %s", (file, _source, rule) => {
  expect(linesOf(file, rule)).not.toEqual([]);
});

test("the tree keeps to its zones, and runs in no circle", async () => {
  expect(await lintTree(zoneRules)).toEqual([]);
}, 60_000);

test("every room of lib has a zone", async () => {
  const zones = await readFile(join(root, "biome.zones.json"), "utf8");
  const rooms = await readdir(join(root, "lib"));
  expect(rooms.filter((room) => !zones.includes(`"lib/${room}/**"`))).toEqual([]);
});

/** The same import twice: by its name from the root, and by the way there. */
function plantBoth([file, target]: readonly [string, string]): [string, string] {
  const way = relative(dirname(file), target);
  return [file, importOf(`#${target}`) + importOf(way.startsWith(".") ? way : `./${way}`)];
}

function importOf(name: string): string {
  return `import "${name}";\n`;
}

function linesOf(file: string, rule: string): number[] {
  return findings
    .filter((finding) => finding.path === file && finding.rule === `lint/${rule}`)
    .map(({ line }) => line)
    .sort();
}
