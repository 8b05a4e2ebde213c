import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { serveFrom } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { fillAside } from "./bench/fill-aside.ts";
import { formatFlat } from "./bench/flat/format-flat.ts";
import { type FlatFigures, flatSizes, measureFlat } from "./bench/flat/measure-flat.ts";
import { formatFigures } from "./bench/format-figures.ts";
import { formatPages } from "./bench/format-pages.ts";
import { type Figures, measure } from "./bench/measure.ts";
import { type MeasuredPage, measurePages } from "./bench/measure-pages.ts";
import { findLighthouse, howToInstall } from "./bench/run-lighthouse.ts";
import { runSite } from "./bench/run-site.ts";
import { formatSearch, measureCorpus } from "./bench/search/search-corpus.ts";
import { withCorpus } from "./bench/search/with-corpus.ts";
import { measureAside } from "./bench/sitemaps/measure-aside.ts";
import { formatSitemaps } from "./bench/sitemaps/measure-sitemaps.ts";
import { withTemporaryFolder } from "./bench/temporary-folder.ts";
import { untilRendered } from "./bench/until-rendered.ts";
import { buildWhenStale } from "./build-when-stale.ts";
import { runCommand } from "./run-command.ts";

const million = 1_000_000;

/**
 * `npm run bench`: measures the built site on a newspaper of its own, beside a bare server in the same run.
 * Everything it starts answers on this machine alone, and is stopped and removed at the end.
 *   --json FILE      keep the figures as JSON too
 *   --pages          only what pages weigh, and what Lighthouse says of them
 *   --articles N     how many articles, at least 1,200; 10,000 otherwise
 *   --million        only searches and sitemaps of 1,000,000 articles, and first renders beside those of 10,000 and 100,000, whose databases
 *                    stay in DATA_DIR and are used again
 *   --seconds N      how long each load is put, three times; 3 otherwise
 */
await runCommand(async () => {
  const { values: words } = parseArgs({
    options: {
      json: { type: "string" },
      pages: { type: "boolean", default: false },
      million: { type: "boolean", default: false },
      articles: { type: "string", default: "10000" },
      seconds: { type: "string", default: "3" },
    },
  });
  if (words.million) {
    const figures = await measureCorpus(million, say);
    say(`\n${formatSearch(million, figures)}`);
    const sitemaps = await withCorpus(million, say, measureAside);
    say(`\n${formatSitemaps(million, sitemaps)}`);
    await buildWhenStale();
    const flat = await measureFlat(flatSizes, say);
    say(`\n${formatFlat(flat)}`);
    if (words.json !== undefined) {
      await writeFile(
        words.json,
        JSON.stringify({ searches: figures, sitemaps, flat: figuresOf(flat) }, null, 2),
      );
    }
    return 0;
  }
  await buildWhenStale();
  const of = { articles: Number(words.articles), seconds: Number(words.seconds) };
  const figures = words.pages
    ? null
    : await withTemporaryFolder((dataDir, atEnd) => measureIn({ dataDir, ...of }, atEnd));
  if (figures !== null) say(`\n${formatFigures(figures)}`);
  const pages = await withTemporaryFolder(measurePagesIn);
  say(`\n${formatPages(pages)}`);
  if (words.json !== undefined) {
    await writeFile(words.json, JSON.stringify({ ...figures, pages }, null, 2));
  }
  return 0;
});

async function measureIn(
  { dataDir, articles, seconds }: { dataDir: string; articles: number; seconds: number },
  atEnd: (stop: () => Promise<void>) => void,
): Promise<Figures> {
  say(`Writing ${articles.toLocaleString("en")} articles…`);
  const paper = await fillAside({ dataDir, articles });
  say("Starting the site…");
  const site = await runSite(dataDir);
  atEnd(site.stop);
  serveFrom((await joinDatabase({ DATA_DIR: dataDir })).url);
  atEnd(closePools);
  say("Measuring…");
  const actor = { kind: "job" as const, name: "bench" };
  return measure({ newsroom: { db: db(), clock: systemClock, actor }, site, paper, seconds });
}

/** On a site of its own with the demo newsroom, which has pictures and two languages. */
async function measurePagesIn(
  dataDir: string,
  atEnd: (stop: () => Promise<void>) => void,
): Promise<Record<string, MeasuredPage>> {
  const site = await runSite(dataDir, "demo");
  atEnd(site.stop);
  if ((await findLighthouse()) === null) say(`Without Lighthouse, which “${howToInstall}” brings.`);
  await untilRendered(site, dataDir);
  return measurePages(site.url);
}

/** As JSON has them: by kind of page, then by the number of articles. */
function figuresOf(flat: FlatFigures) {
  return Object.fromEntries(
    [...flat].map(([kind, ofSizes]) => [kind, Object.fromEntries(ofSizes)]),
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
