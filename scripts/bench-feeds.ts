import { parseArgs } from "node:util";
import { measureFeeds } from "./bench/feeds/measure-feeds.ts";
import { withOwnNewsroom } from "./bench/own-newsroom.ts";
import { runCommand } from "./run-command.ts";

/**
 * `node scripts/run.mjs bench-feeds`: follows feeds of a server on this machine, in a database that is gone afterwards:
 * a first look that takes everything in, one after every feed has changed, and one after none has.
 *   --feeds N      how many; 500 otherwise
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: { feeds: { type: "string", default: "500" } } });
  await withOwnNewsroom(async (newsroom) => {
    say(
      "| all feeds | seconds | CPU s | memory MB before | at most | held MB before | after | items |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    );
    await measureFeeds(newsroom, Number(values.feeds), (look) => {
      const { name, seconds, cpu, items } = look;
      const megabytes = [look.before, look.most, look.heldBefore, look.heldAfter].join(" | ");
      say(`| ${name} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${megabytes} | ${items} |`);
    });
  });
  return 0;
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
