import autocannon from "autocannon";
import type { Load, LoadResult } from "./put-load.ts";

/** Runs as a process of its own: sends the load that its parent names, and answers with what it measured. */
process.once("message", async ({ url, paths, seconds }: Load) => {
  const result = await autocannon({
    url,
    connections: 50,
    duration: seconds,
    headers: { "accept-encoding": "gzip" },
    requests: paths.map((path) => ({ path })),
  });
  const answer: LoadResult = {
    perSecond: result.requests.average,
    total: result.requests.total,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
  process.send?.(answer, () => process.exit(0));
});
