import { expect, test } from "vitest";
import { type Count, runStages } from "./stages.ts";

async function runOf(...counts: Count[]) {
  const lines: string[] = [];
  const stages = counts.map((count, index) => ({
    sentence: `Stage ${index + 1}.`,
    run: async () => count,
  }));
  return { code: await runStages(stages, (line) => lines.push(line)), lines };
}

test("all stages are added up in the closing line", async () => {
  const { code, lines } = await runOf({ passed: 2, failed: 0 }, { passed: 40, failed: 0 });
  expect(code).toBe(0);
  expect(lines.at(-1)).toBe("42 passed, 0 failed");
  expect(lines.at(-2)).toMatch(/\d\.\d s {2}Stage 1\.\n.*\d\.\d s {2}Stage 2\./);
});

test("the first stage that fails is the last, and is named", async () => {
  const { code, lines } = await runOf(
    { passed: 2, failed: 0 },
    { passed: 3, failed: 1 },
    { passed: 9, failed: 0 },
  );
  expect(code).toBe(1);
  expect(lines.at(-1)).toBe("5 passed, 1 failed");
  expect(lines.at(-2)).toContain("Stopped at: Stage 2.");
  expect(lines.join("\n")).not.toContain("Stage 3.");
});

test("a stage that cannot even run has failed, with its sentence", async () => {
  const lines: string[] = [];
  const run = () => Promise.reject(new Error("There is no browser."));
  expect(await runStages([{ sentence: "Stage 1.", run }], (line) => lines.push(line))).toBe(1);
  expect(lines).toContain("There is no browser.");
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
});
