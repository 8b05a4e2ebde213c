import { parseArgs } from "node:util";
import { fillDesk } from "./bench/fill-desk.ts";
import { measureDesk } from "./bench/measure-desk.ts";
import { withOwnNewsroom } from "./bench/own-newsroom.ts";
import { runCommand } from "./run-command.ts";

/**
 * `node scripts/run.mjs bench-desk`: measures the lists of the desk on stories that it invents, in a database
 * that is gone afterwards.
 *   --stories N      how many; 100,000 otherwise
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: { stories: { type: "string", default: "100000" } } });
  await withOwnNewsroom(async (newsroom) => {
    say(`Inventing ${Number(values.stories).toLocaleString("en")} stories…`);
    const desk = await fillDesk(newsroom, Number(values.stories));
    say("| list | p50 ms | slowest of 15 |\n| --- | ---: | ---: |");
    for (const { name, p50, worst } of await measureDesk(newsroom, desk)) {
      say(`| ${name} | ${p50.toFixed(0)} | ${worst.toFixed(0)} |`);
    }
  });
  return 0;
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
