import { setTimeout as wait } from "node:timers/promises";
import { lockDataDir } from "#lib/platform/postgres/data-lock";

/** A start in miniature: `node take-data-dir.ts FOLDER MOMENT` says whether it has the folder, then holds it. */
const [dataDir = "", moment = "0"] = process.argv.slice(2);
await wait(Number(moment) - Date.now());
const answer = await lockDataDir(dataDir).then(
  () => "taken",
  (error: Error) => error.message,
);
process.stdout.write(`${answer}\n`);
process.stdin.resume();
