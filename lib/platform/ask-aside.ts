import { execFile } from "node:child_process";
import { setPriority } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { environmentForChild } from "#lib/platform/env";

const flags = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];

/** Readers and editors come first. */
const modest = 10;

/**
 * Has a script of `scripts` answer in a process of its own, so that this one grows no larger by what it takes; what it says is
 * JSON. Null where it ended before it had said all, as when there was no memory left for it.
 */
export async function askAside(script: string, words: string[]): Promise<unknown> {
  const asked = promisify(execFile)(
    process.execPath,
    [...flags, join(process.cwd(), "scripts", script), ...words],
    { env: environmentForChild() },
  );
  if (asked.child.pid !== undefined) setPriority(asked.child.pid, modest);
  try {
    return JSON.parse((await asked).stdout);
  } catch {
    return null;
  }
}
