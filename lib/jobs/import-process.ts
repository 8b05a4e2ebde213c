import "server-only";
import { spawn } from "node:child_process";
import { setPriority } from "node:os";
import { join } from "node:path";
import type { Running } from "#lib/jobs/repeat";
import type { Db } from "#lib/platform/db";
import { environmentForChild } from "#lib/platform/env";
import type { Log } from "#lib/platform/log";

/** An archive moves in beside a running site on a small machine: rubbish is not left to lie about. */
const flags = [
  "--conditions=react-server",
  "--disable-warning=ExperimentalWarning",
  "--max-old-space-size=300",
  "--max-semi-space-size=8",
];

/** Before an import that another server is at is looked for again, in milliseconds. */
const patience = 3_000;

/** Readers and editors come first. */
const modest = 10;

export type ImportProcess = Running & {
  /** Starts the import that has waited longest, unless one is under way. */
  look(): Promise<void>;
  /** The process that is at work; null while there is none. */
  pid(): number | null;
};

type Given = { db: Db; log: Log; root?: string };

/**
 * Lets each import of the desk work in a process of its own (`scripts/import-job.ts`), one at a time. One that ends in
 * the middle is found still due, and started again.
 */
export function makeImportProcess({ db, log, root = process.cwd() }: Given): ImportProcess {
  let underWay: ReturnType<typeof start> | null = null;
  let isStopped = false;
  let quietUntil = 0;
  return {
    async look() {
      if (underWay !== null || isStopped || Date.now() < quietUntil) return;
      const due = await db.import.findFirst({
        where: { stage: { in: ["reading", "importing"] }, stoppedAt: null },
        orderBy: { createdAt: "asc" },
        select: { id: true },
      });
      if (due === null || isStopped || underWay !== null) return;
      underWay = start(join(root, "scripts", "import-job.ts"), due.id, log);
      void underWay.ended.then((wasCalm) => {
        underWay = null;
        // One that ends calmly and is due still was begun by another server, which is at it.
        if (wasCalm) quietUntil = Date.now() + patience;
      });
    },
    pid: () => underWay?.pid ?? null,
    async stop() {
      isStopped = true;
      underWay?.stop();
      await underWay?.ended;
    },
  };
}

function start(script: string, importId: string, log: Log) {
  const child = spawn(process.execPath, [...flags, script, importId], {
    stdio: ["pipe", "inherit", "inherit"],
    env: environmentForChild(),
  });
  if (child.pid !== undefined) setPriority(child.pid, modest);
  const ended = new Promise<boolean>((resolve) => {
    child.on("error", (error) => {
      log.error("an import could not be started", { importId, error: error.message });
      resolve(true);
    });
    child.on("exit", (code, signal) => {
      if (code !== 0) log.warn("an import ended before its time", { importId, code, signal });
      resolve(code === 0);
    });
  });
  return { pid: child.pid ?? null, stop: () => void child.kill("SIGTERM"), ended };
}
