import { parseArgs } from "node:util";
import { withCorpus } from "./bench/search/with-corpus.ts";
import { measureAside } from "./bench/sitemaps/measure-aside.ts";
import { formatSitemaps } from "./bench/sitemaps/measure-sitemaps.ts";
import { runCommand } from "./run-command.ts";

/**
 * `node scripts/run.mjs bench-sitemaps --articles N`: writes all sitemaps of N invented articles (10,000 otherwise), and says
 * how large they are, how long they take and how much memory they need. Its databases are those of `bench-search`.
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: { articles: { type: "string", default: "10000" } } });
  const count = Number(values.articles);
  const figures = await withCorpus(count, say, measureAside);
  say(`\n${formatSitemaps(count, figures)}`);
  return 0;
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
