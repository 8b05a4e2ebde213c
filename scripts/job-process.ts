import type { Newsroom } from "#lib/newsroom/newsroom";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { closePools } from "#lib/platform/pool";
import { runCommand } from "./run-command.ts";

/**
 * Work in a process of its own, as `lib/jobs/work-aside.ts` starts it; `word` is what there is to do. It is told to stop
 * when it should, and when the process that started it is gone, however that went.
 */
export async function runJob(
  name: string,
  work: (newsroom: Newsroom, of: { word: string; signal: AbortSignal }) => Promise<void>,
): Promise<void> {
  await runCommand(async () => {
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => stop.abort());
    process.stdin
      .on("end", () => stop.abort())
      .on("error", () => stop.abort())
      .resume();
    try {
      const newsroom: Newsroom = { db: db(), clock: systemClock, actor: { kind: "job", name } };
      await work(newsroom, { word: process.argv[2] ?? "", signal: stop.signal });
      return 0;
    } finally {
      process.stdin.destroy();
      await closePools();
    }
  });
}
