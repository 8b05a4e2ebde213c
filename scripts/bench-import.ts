import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { importWordpress } from "#lib/migration/import-wordpress";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { inventExport } from "./bench/invented-export.ts";
import { withOwnNewsroom } from "./bench/own-newsroom.ts";
import { withTemporaryFolder } from "./bench/temporary-folder.ts";
import { runCommand } from "./run-command.ts";

const megabyte = 1_000_000;

/**
 * `node scripts/run.mjs bench-import`: moves a WordPress archive in that it invents, into a database that is gone
 * afterwards, and says how fast that went and how much memory it took.
 *   --posts N        how many; 10,000 otherwise
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: { posts: { type: "string", default: "10000" } } });
  const posts = Number(values.posts);
  await withTemporaryFolder(async (folder) => {
    // An export is a file: to invent it while it is read would be measured as well.
    const file = join(folder, "export.xml");
    await pipeline(inventExport(posts), createWriteStream(file));
    const { size } = await stat(file);
    await withOwnNewsroom((newsroom) => measure(newsroom, { file, size }));
  });
  return 0;
});

async function measure(newsroom: Newsroom, { file, size }: { file: string; size: number }) {
  let memory = 0;
  let here = 0;
  const begun = performance.now();
  const before = process.cpuUsage();
  const { report } = await importWordpress(newsroom, {
    source: createReadStream(file),
    mode: "write",
    onProgress: () => {
      memory = Math.max(memory, process.memoryUsage.rss());
      here = performance.now();
    },
  });
  const seconds = (here - begun) / 1000;
  const searchable = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(before);
  const came = report.items.published + report.items.drafts;
  say(
    "| posts | file | seconds | posts a second | found by search after | processor in Node, per post | most memory |",
  );
  say("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  const cells = [
    came.toLocaleString("en"),
    `${(size / megabyte).toFixed(0)} MB`,
    seconds.toFixed(1),
    (came / seconds).toFixed(0),
    `${searchable.toFixed(1)} s`,
    `${((user + system) / 1000 / came).toFixed(2)} ms`,
    `${(memory / megabyte).toFixed(0)} MB`,
  ];
  say(`| ${cells.join(" | ")} |`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
