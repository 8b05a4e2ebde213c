import { onlyImport } from "#lib/migration/imports/only-import";
import { runImport } from "#lib/migration/imports/run-import";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { log } from "#lib/platform/log";
import { closePools, deskPool } from "#lib/platform/pool";
import { runCommand } from "./run-command.ts";

/**
 * One import of the desk, in a process of its own that `lib/jobs/import-process.ts` starts: an archive needs much of a
 * processor, and readers do not wait for it. Ends with the process that started it, after the items it is at.
 */
await runCommand(async () => {
  const importId = process.argv[2] ?? "";
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => stop.abort());
  // The pipe closes when the other end is gone, however it went.
  process.stdin
    .on("end", () => stop.abort())
    .on("error", () => stop.abort())
    .resume();
  try {
    const newsroom = {
      db: db(),
      clock: systemClock,
      actor: { kind: "job", name: "import" } as const,
    };
    await onlyImport(deskPool(), () => runImport(newsroom, { importId, signal: stop.signal, log }));
    return 0;
  } finally {
    process.stdin.destroy();
    await closePools();
  }
});
