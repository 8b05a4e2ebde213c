import { execFile } from "node:child_process";
import { getPriority, setPriority } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { environmentForChild } from "#lib/platform/env";
import { log } from "#lib/platform/log";

const flags = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];

/** Readers and editors come first. */
const modest = 10;

/** Nothing here takes as long as that; what does hangs, and others wait for their turn. */
const patience = 120_000;

/**
 * Has a script of `scripts` answer in a process of its own, so that this one grows no larger by what it takes; what it says is
 * JSON. Null where it ended before it had said all, as when there was no memory left for it: the log says how.
 */
export async function askAside(script: string, words: string[]): Promise<unknown> {
  const asked = promisify(execFile)(
    process.execPath,
    [...flags, join(process.cwd(), "scripts", script), ...words],
    { env: environmentForChild(), timeout: patience, killSignal: "SIGKILL" },
  );
  const { pid } = asked.child;
  // Nobody may make a process less modest than it is.
  if (pid !== undefined) setPriority(pid, Math.max(modest, getPriority()));
  try {
    return JSON.parse((await asked).stdout);
  } catch (error) {
    const { code, signal, stderr } = error as { code?: unknown; signal?: unknown; stderr?: string };
    const last = stderr?.trim().slice(-500);
    log.warn("A process beside the site ended early", { script, code, signal, last });
    return null;
  }
}
