import { parseArgs } from "node:util";
import { importWordpress } from "#lib/migration/import-wordpress";
import { inventExport } from "./bench/invented-export.ts";
import { withOwnNewsroom } from "./bench/own-newsroom.ts";
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
  await withOwnNewsroom(async (newsroom) => {
    let size = 0;
    let memory = 0;
    const source = measured(inventExport(posts), (length) => {
      size += length;
    });
    const begun = performance.now();
    const before = process.cpuUsage();
    const { report } = await importWordpress(newsroom, {
      source,
      mode: "write",
      onProgress: () => {
        memory = Math.max(memory, process.memoryUsage.rss());
      },
    });
    const seconds = (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(before);
    const came = report.items.published + report.items.drafts;
    say("| posts | file | seconds | posts a second | processor in Node, per post | most memory |");
    say("| ---: | ---: | ---: | ---: | ---: | ---: |");
    const cells = [
      came.toLocaleString("en"),
      `${(size / megabyte).toFixed(0)} MB`,
      seconds.toFixed(1),
      (came / seconds).toFixed(0),
      `${((user + system) / 1000 / came).toFixed(2)} ms`,
      `${(memory / megabyte).toFixed(0)} MB`,
    ];
    say(`| ${cells.join(" | ")} |`);
  });
  return 0;
});

async function* measured(
  source: AsyncIterable<Uint8Array>,
  tell: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    tell(piece.length);
    yield piece;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
