import { parseArgs } from "node:util";
import { formatSearch, measureCorpus } from "./bench/search/search-corpus.ts";
import { runCommand } from "./run-command.ts";

/**
 * `node scripts/run.mjs bench-search`: measures searches, and what is offered while one is typed, on articles that it
 * invents. Their database stays in DATA_DIR, and is used again.
 *   --articles N     how many; 100,000 otherwise
 *   --million        1,000,000
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: { articles: { type: "string", default: "100000" }, million: { type: "boolean" } },
  });
  const count = values.million ? 1_000_000 : Number(values.articles);
  const figures = await measureCorpus(count, say);
  say(formatSearch(count, figures));
  return 0;
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
