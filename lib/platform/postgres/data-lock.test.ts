import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockDataDir } from "#lib/platform/postgres/data-lock";

const script = join(import.meta.dirname, "../testing/take-data-dir.ts");
const running: ChildProcessWithoutNullStreams[] = [];
let dataDir = "";

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "dateline-lock-"));
});

afterEach(async () => {
  const ended = running.splice(0).map((child) => {
    child.stdin.end();
    return once(child, "exit");
  });
  await Promise.all(ended);
  await rm(dataDir, { recursive: true });
});

async function start(moment: number): Promise<string> {
  const child = spawn(process.execPath, [script, dataDir, String(moment)]);
  running.push(child);
  const [line] = await once(child.stdout, "data");
  return String(line).trim();
}

async function startTogether(count: number): Promise<string[]> {
  const moment = Date.now() + 1_500;
  return Promise.all(Array.from({ length: count }, () => start(moment)));
}

const left = [
  ["an empty folder", null],
  ["a folder whose holder was killed", "999999999 1"],
  ["a folder whose holder left an empty file", ""],
] as const;

// Where the system tells no start times a process cannot tell its own calls apart.
test.runIf(existsSync("/proc/self/stat")).each(left)(
  "of many calls on %s one gets it",
  async (_, name) => {
    if (name !== null) await writeFile(join(dataDir, "dateline.pid"), name);
    const calls = Array.from({ length: 40 }, () => lockDataDir(dataDir));
    const taken = (await Promise.allSettled(calls)).filter(({ status }) => status === "fulfilled");
    expect(taken).toHaveLength(1);
    expect(await readdir(dataDir)).toEqual(["dateline.pid"]);
  },
);

test("of several processes that start on a folder whose holder was killed one gets it", async () => {
  await writeFile(join(dataDir, "dateline.pid"), "999999999 1");
  const answers = await startTogether(6);
  const refused = answers.filter((answer) => answer !== "taken");
  expect(refused).toHaveLength(5);
  for (const answer of refused) expect(answer).toContain("Dateline already runs on");
}, 30_000);

test("a start that was killed while it took a folder over does not keep it", async () => {
  await writeFile(join(dataDir, "dateline.pid"), "999999999 1");
  await writeFile(join(dataDir, "dateline.pid.takeover"), "999999998 1");
  const unlock = await lockDataDir(dataDir);
  expect(await readdir(dataDir)).toEqual(["dateline.pid"]);
  await unlock();
  expect(await readdir(dataDir)).toEqual([]);
});
