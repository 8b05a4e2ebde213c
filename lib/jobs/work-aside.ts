import "server-only";
import { spawn } from "node:child_process";
import { getPriority, setPriority } from "node:os";
import { join } from "node:path";
import type { Running } from "#lib/jobs/repeat";
import { environmentForChild } from "#lib/platform/env";
import type { Log } from "#lib/platform/log";

/** Work is done beside a running site on a small machine: rubbish is not left to lie about. */
const flags = [
  "--conditions=react-server",
  "--disable-warning=ExperimentalWarning",
  "--max-old-space-size=300",
  "--max-semi-space-size=8",
];

/** Before work that another server is at is looked for again, in milliseconds. */
const patience = 3_000;

/** Readers and editors come first. */
const modest = 10;

export type WorkAside = Running & {
  /** Starts what has waited longest, unless something is under way. */
  look(): Promise<void>;
  /** The process that is at work; null while there is none. */
  pid(): number | null;
};

export type Aside = {
  /** What it is, for the operator: “an import”. */
  what: string;
  /** The file in `scripts` that does it, and ends when its input does. */
  script: string;
  /** What there is to do, as the word that the script is given; null while there is nothing. */
  find(): Promise<string | null>;
  log: Log;
  root?: string;
};

/**
 * Does work that needs much of a processor or of memory in a process of its own, one piece at a time. What ends in the
 * middle is found still due, and started again.
 */
export function makeWorkAside({ find, script, root = process.cwd(), ...told }: Aside): WorkAside {
  let underWay: ReturnType<typeof start> | null = null;
  let isStopped = false;
  let quietUntil = 0;
  return {
    async look() {
      if (underWay !== null || isStopped || Date.now() < quietUntil) return;
      const due = await find();
      if (due === null || isStopped || underWay !== null) return;
      underWay = start([join(root, "scripts", script), due], told);
      void underWay.ended.then((wasCalm) => {
        underWay = null;
        // What ends calmly and is due still was begun by another server, which is at it.
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

function start(words: string[], { what, log }: Pick<Aside, "what" | "log">) {
  const child = spawn(process.execPath, [...flags, ...words], {
    stdio: ["pipe", "inherit", "inherit"],
    env: environmentForChild(),
  });
  if (child.pid !== undefined) setPriority(child.pid, Math.max(modest, getPriority()));
  const id = words.at(-1);
  let isAsked = false;
  const ended = new Promise<boolean>((resolve) => {
    child.on("error", (error) => {
      log.error(`${what} could not be started`, { id, error: error.message });
      resolve(true);
    });
    child.on("exit", (code, signal) => {
      if (code !== 0 && !isAsked) log.warn(`${what} ended before its time`, { id, code, signal });
      resolve(code === 0);
    });
  });
  const stop = () => {
    isAsked = true;
    child.kill("SIGTERM");
  };
  return { pid: child.pid ?? null, stop, ended };
}
