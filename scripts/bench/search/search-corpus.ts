import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { env, serveFrom } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { ownDatabase } from "#lib/platform/postgres/open-database";
import { fillArticles } from "./fill-articles.ts";
import { formatPlan } from "./format-plan.ts";
import { measureSearch, type SearchFigure } from "./measure-search.ts";
import { measureSuggestions } from "./measure-suggestions.ts";
import { recordPlans } from "./record-plans.ts";

const docs = join(import.meta.dirname, "..", "..", "..", "docs");

/**
 * Measures searches on so many invented articles, whose database stays in DATA_DIR and is used again, and writes down in
 * `docs` what Postgres does for each.
 */
export async function measureCorpus(
  count: number,
  say: (line: string) => void,
): Promise<SearchFigure[]> {
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
    const figures = [...(await measureSuggestions(edition)), ...(await measureSearch(edition))];
    const file = join(docs, `search-plans-${count}.md`);
    await writeFile(file, formatPlans(count, await recordPlans(edition)));
    say(`Plans: ${file}`);
    return figures;
  } finally {
    await closePools();
    await database.close();
  }
}

function formatPlans(count: number, plans: Awaited<ReturnType<typeof recordPlans>>): string {
  const kinds = plans.map(
    ([name, statements]) =>
      `## ${name}\n\n\`\`\`text\n${statements.map(formatPlan).join("\n")}\n\`\`\``,
  );
  return `# What searches ask of Postgres, ${count.toLocaleString("en")} articles

Written by \`node scripts/run.mjs bench-search --articles ${count}\`: one question of each kind, asked for the second time, with the
plans as Postgres ran them; where it also reads its clock at every step, which takes a part of the time. Two statements may run
at once. Each step says the rows that it gave and the milliseconds with all that stands below it; steps that took less than a
tenth of their statement are left out.

${kinds.join("\n\n")}
`;
}

/** A table in Markdown. */
export function formatSearch(count: number, figures: SearchFigure[]): string {
  return [
    `| ${count.toLocaleString("en")} articles | found | p50 ms | p95 ms |`,
    "| --- | ---: | ---: | ---: |",
    ...figures.map(
      ({ name, found, p50, p95 }) =>
        `| ${name} | ${found} | ${p50.toFixed(1)} | ${p95.toFixed(1)} |`,
    ),
  ].join("\n");
}
