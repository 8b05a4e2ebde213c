import { serveFrom } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import type { Asked } from "./measure-aside.ts";
import { measureSitemaps } from "./measure-sitemaps.ts";

/** Runs as a process of its own: answers with what the sitemaps of an edition cost. */
process.once("message", async ({ edition, url }: Asked) => {
  serveFrom(url);
  try {
    process.send?.(await measureSitemaps(edition));
  } finally {
    await closePools();
  }
  process.disconnect();
});
