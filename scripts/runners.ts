import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environmentForChild } from "#lib/platform/env";
import { readPlaywrightReport, readVitestReport } from "./read-report.ts";
import type { Count } from "./stages.ts";

const root = join(import.meta.dirname, "..");
const program = (path: string) => join(root, "node_modules", path);

/** Format and lint; a warning is an error. */
export const runBiome = () =>
  runTool([program("@biomejs/biome/bin/biome"), "check", "--error-on-warnings"]);

/** Types of everything, the routes' included, which Next writes down first. */
export async function runTypes(): Promise<Count> {
  const described = await runTool([program("next/dist/bin/next"), "typegen"]);
  return described.failed > 0 ? described : runTool([program("typescript/bin/tsc"), "--noEmit"]);
}

export const runVitest = (project: "rules" | "verbs") =>
  withReport(readVitestReport, (report) => [
    [program("vitest/vitest.mjs"), "run", "--project", project],
    ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  ]);

export const runPlaywright = () =>
  withReport(readPlaywrightReport, () => [
    [program("@playwright/test/cli.js"), "test", "--reporter=list,json"],
  ]);

async function runTool(words: string[]): Promise<Count> {
  return (await runNode(words)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs what leaves a report; without one, or when it failed against its report, something failed. */
async function withReport(
  read: (json: unknown) => Count,
  wordsFor: (report: string) => string[][],
): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-report-"));
  const report = join(folder, "report.json");
  try {
    const more = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const code = await runNode(wordsFor(report).flat(), more);
    const text = await readFile(report, "utf8").catch(() => null);
    const count = text === null ? { passed: 0, failed: 1 } : read(JSON.parse(text));
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What it writes is shown as it comes. Signals reach it before us, and we wait for its end. */
function runNode(words: string[], more: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: environmentForChild(more),
  });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve(code ?? 1);
    });
  });
}
