import { expect, test } from "vitest";
import { readPlaywrightReport, readVitestReport } from "./read-report.ts";

test.each([
  [
    { success: true, numPassedTests: 7, numFailedTests: 0 },
    { passed: 7, failed: 0 },
  ],
  [
    { success: false, numPassedTests: 7, numFailedTests: 2 },
    { passed: 7, failed: 2 },
  ],
  [
    { success: false, numPassedTests: 7, numFailedTests: 0 },
    { passed: 7, failed: 1 },
  ],
])("Vitest: %j", (report, count) => {
  expect(readVitestReport(report)).toEqual(count);
});

test.each([
  [{ expected: 7, unexpected: 0, flaky: 0 }, [], { passed: 7, failed: 0 }],
  [{ expected: 7, unexpected: 2, flaky: 1 }, [], { passed: 7, failed: 3 }],
  [{ expected: 0, unexpected: 0, flaky: 0 }, [{ message: "no site" }], { passed: 0, failed: 1 }],
])("Playwright: %j with errors %j", (stats, errors, count) => {
  expect(readPlaywrightReport({ stats, errors })).toEqual(count);
});
