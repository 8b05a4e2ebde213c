import "server-only";
import { findUnrendered } from "#lib/desk/make-renditions";
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
    find: async () => (await findUnrendered(db))?.id ?? null,
  });
}
