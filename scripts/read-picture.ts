import { readHere } from "#lib/desk/media/read-picture";
import { runCommand } from "./run-command.ts";

/** Looks at a picture on this disk and makes it anew beside it, for a process that is not to grow by that; says what came of it. */
await runCommand(async () => {
  const [path = "", said = "null"] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await readHere({ path }, JSON.parse(said))));
  return 0;
});
