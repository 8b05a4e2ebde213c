import { runImport } from "#lib/migration/imports/run-import";
import { log } from "#lib/platform/log";
import { onlyOne } from "#lib/platform/only-one";
import { deskPool } from "#lib/platform/pool";
import { runJob } from "./job-process.ts";

/**
 * One import of the desk: an archive needs much of a processor, and readers do not wait for it. Told to stop, it ends
 * after the items it is at.
 */
await runJob("import", async (newsroom, { word: importId, signal }) => {
  await onlyOne(deskPool(), "import", () => runImport(newsroom, { importId, signal, log }));
});
