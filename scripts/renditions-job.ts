import { renderWaiting } from "#lib/jobs/render-waiting";
import { log } from "#lib/platform/log";
import { onlyOne } from "#lib/platform/only-one";
import { deskPool } from "#lib/platform/pool";
import { runJob } from "./job-process.ts";

/** Makes pictures smaller that wait for it: that needs much of a processor, and readers do not wait for it. */
await runJob("renditions", async (newsroom, { signal }) => {
  await onlyOne(deskPool(), "renditions", () => renderWaiting(newsroom, { log, signal }));
});
