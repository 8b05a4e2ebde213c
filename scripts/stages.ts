import { messageOf } from "#lib/platform/errors";

/** What one stage found. */
export type Count = { passed: number; failed: number };

export type Stage = {
  /** What is looked at, as a sentence. */
  sentence: string;
  run(): Promise<Count>;
};

/**
 * Runs stages one after the other; the first that fails is the last. Says how long each took and closes with
 * the plain line `N passed, N failed`.
 *
 * @returns the exit code
 */
export async function runStages(
  stages: Stage[],
  say: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): Promise<number> {
  const total: Count = { passed: 0, failed: 0 };
  const times: string[] = [];
  for (const { sentence, run } of stages) {
    say(`\n── ${sentence}`);
    const began = performance.now();
    const count = await run().catch((error: unknown) => {
      say(messageOf(error));
      return { passed: 0, failed: 1 };
    });
    times.push(`${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s  ${sentence}`);
    total.passed += count.passed;
    total.failed += count.failed;
    if (count.failed > 0) {
      times.push(`\nStopped at: ${sentence}`);
      break;
    }
  }
  say(["", ...times, ""].join("\n"));
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}
