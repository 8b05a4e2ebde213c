import "server-only";
import { makeWorkAside, type WorkAside } from "#lib/jobs/work-aside";
import type { Db } from "#lib/platform/db";
import type { Log } from "#lib/platform/log";

type Given = { db: Db; log: Log; root?: string };

/** Lets each import of the desk work in a process of its own, one at a time: the one that has waited longest. */
export function makeImportProcess({ db, ...given }: Given): WorkAside {
  return makeWorkAside({
    ...given,
    what: "an import",
    script: "import-job.ts",
    async find() {
      const due = await db.import.findFirst({
        where: { stage: { in: ["reading", "importing"] }, stoppedAt: null },
        orderBy: { createdAt: "asc" },
        select: { id: true },
      });
      return due?.id ?? null;
    },
  });
}
