import "server-only";
import { findWaiting } from "#lib/jobs/render-waiting";
import { makeWorkAside, type WorkAside } from "#lib/jobs/work-aside";
import type { Db } from "#lib/platform/db";
import type { Log } from "#lib/platform/log";

type Given = { db: Db; log: Log; root?: string };

/** Makes pictures smaller in a process of its own, whoever added them: an upload, an archive, the demo. */
export function makeRenditionProcess({ db, ...given }: Given): WorkAside {
  return makeWorkAside({
    ...given,
    what: "the making of smaller pictures",
    script: "renditions-job.ts",
    find: async () => (await findWaiting(db))?.file.id ?? null,
  });
}
