import { parseArgs } from "node:util";
import { formatFlat } from "./bench/flat/format-flat.ts";
import { flatSizes, measureFlat } from "./bench/flat/measure-flat.ts";
import { buildWhenStale } from "./build-when-stale.ts";
import { runCommand } from "./run-command.ts";

/**
 * `node scripts/run.mjs bench-flat`: measures what a first render of each kind of page costs with 10,000, 100,000 and, with
 * `--million`, 1,000,000 articles. Their databases are those of `bench-search`: they stay in DATA_DIR, and are used again.
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: { million: { type: "boolean", default: false } } });
  await buildWhenStale();
  const sizes = values.million ? flatSizes : flatSizes.slice(0, -1);
  say(`\n${formatFlat(await measureFlat(sizes, say))}`);
  return 0;
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
