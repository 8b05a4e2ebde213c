import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { env, serveFrom } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { ownDatabase } from "#lib/platform/postgres/open-database";
import { fillArticles } from "./bench/search/fill-articles.ts";
import { measureSearch } from "./bench/search/measure-search.ts";
import { measureSuggestions } from "./bench/search/measure-suggestions.ts";
import { runCommand } from "./run-command.ts";

/**
 * `node scripts/run.mjs bench-search`: measures searches, and what is offered while one is typed, on articles that it invents. Their database stays
 * in DATA_DIR, and is used again.
 *   --articles N     how many; 100,000 otherwise
 *   --million        1,000,000
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: { articles: { type: "string", default: "100000" }, million: { type: "boolean" } },
  });
  const count = values.million ? 1_000_000 : Number(values.articles);
  const folder = join(env().DATA_DIR, `bench-search-${count}`);
  const isFilled = join(folder, "filled");
  if (!existsSync(isFilled)) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const database = await ownDatabase({ DATABASE_URL: undefined, DATA_DIR: folder });
  try {
    serveFrom(database.url);
    await applyMigrations(database.url);
    const actor = { kind: "job" as const, name: "bench" };
    if (!existsSync(isFilled)) {
      await fillArticles({ db: db(), clock: systemClock, actor }, count, say);
      await writeFile(isFilled, "");
    }
    const edition = await db().edition.findFirstOrThrow({ omit: { position: true } });
    say(`| ${count.toLocaleString("en")} articles | found | p50 ms | p95 ms |`);
    say("| --- | ---: | ---: | ---: |");
    const figures = [...(await measureSuggestions(edition)), ...(await measureSearch(edition))];
    for (const { name, found, p50, p95 } of figures) {
      say(`| ${name} | ${found} | ${p50.toFixed(1)} | ${p95.toFixed(1)} |`);
    }
  } finally {
    await closePools();
    await database.close();
  }
  return 0;
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
