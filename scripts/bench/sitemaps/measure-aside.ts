import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Corpus } from "../search/with-corpus.ts";
import type { SitemapFigures } from "./measure-sitemaps.ts";

export type Asked = Pick<Corpus, "edition" | "url">;

/** Where no garbage may lie about, what is held at the most is what is needed. */
const modest = ["--max-old-space-size=64", "--max-semi-space-size=8"];

/** Measures the sitemaps of a corpus in a process that holds nothing else, and has 64 MB for what is old. */
export async function measureAside({ edition, url }: Asked): Promise<SitemapFigures> {
  const worker = fork(join(import.meta.dirname, "sitemaps-worker.ts"), {
    execArgv: [...process.execArgv, ...modest],
  });
  worker.send({ edition, url } satisfies Asked);
  const failure = once(worker, "exit").then(() => {
    throw new Error("The sitemaps could not be measured.");
  });
  const [figures] = await Promise.race([once(worker, "message"), failure]);
  await failure.catch(() => undefined);
  return figures as SitemapFigures;
}
