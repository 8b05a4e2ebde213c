import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { FilledPaper } from "./fill-paper.ts";

export type Fill = { dataDir: string; articles: number };

/** Fills a new database under a data folder, in a process that is gone when the site starts. */
export async function fillAside(fill: Fill): Promise<FilledPaper> {
  const worker = fork(join(import.meta.dirname, "fill-worker.ts"), { serialization: "advanced" });
  worker.send(fill);
  const failure = once(worker, "exit").then(() => {
    throw new Error("The newspaper could not be written.");
  });
  const [paper] = await Promise.race([once(worker, "message"), failure]);
  await failure.catch(() => undefined);
  return paper as FilledPaper;
}
