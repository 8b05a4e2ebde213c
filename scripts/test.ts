import { buildWhenStale } from "./build-when-stale.ts";
import { checkStages } from "./check-stages.ts";
import { getBrowser, thisMachine } from "./find-browser.ts";
import { runCommand } from "./run-command.ts";
import { runPlaywright, runVitest } from "./runners.ts";
import { type Count, runStages } from "./stages.ts";

/** `npm test`: everything that must hold. */
await runCommand(() => {
  // A browser that has to be installed comes in while other things are tested; that it cannot is told at its stage.
  const browser = getBrowser(thisMachine());
  browser.catch(() => undefined);
  return runStages([
    ...checkStages,
    { sentence: "Verbs, on a real Postgres.", run: () => runVitest("verbs") },
    { sentence: "The build, when there is none of these sources.", run: build },
    {
      sentence: "Journeys, in a real browser against the built site.",
      run: async () => {
        await browser;
        return runPlaywright();
      },
    },
  ]);
});

async function build(): Promise<Count> {
  await buildWhenStale();
  return { passed: 1, failed: 0 };
}
