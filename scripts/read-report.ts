import { z } from "zod";
import type { Count } from "./stages.ts";

const vitestReport = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** What Vitest's JSON report counts; a run that failed without a failed test counts as one. */
export function readVitestReport(json: unknown): Count {
  const { success, numPassedTests, numFailedTests } = vitestReport.parse(json);
  return { passed: numPassedTests, failed: success ? 0 : Math.max(numFailedTests, 1) };
}

/** What Playwright's JSON report counts; errors outside of tests count, and so does a test that failed at first. */
export function readPlaywrightReport(json: unknown): Count {
  const { stats, errors } = playwrightReport.parse(json);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
