import { buildWhenStale } from "./build-when-stale.ts";
import { checkStages } from "./check-stages.ts";
import { getBrowser, thisMachine } from "./find-browser.ts";
import { runCommand } from "./run-command.ts";
import { runPlaywright, runVitest } from "./runners.ts";
import { type Count, runStages } from "./stages.ts";

/** `npm test`: everything that must hold. */
await runCommand(async () => {
  // What takes long comes in beside what is tested; that it cannot is told at its own stage.
  const browser = meanwhile(getBrowser(thisMachine()));
  let building: Promise<Count> | undefined;
  const code = await runStages([
    ...checkStages,
    {
      // They wait for the database for a third of their time.
      sentence: "Verbs, on a real Postgres, while the site is built.",
      run: () => {
        building = meanwhile(build());
        return runVitest("verbs");
      },
    },
    {
      sentence: "The build, when there is none of these sources.",
      run: () => building ?? build(),
    },
    {
      sentence: "Journeys, in a real browser against the built site.",
      run: async () => {
        await browser;
        return runPlaywright();
      },
    },
  ]);
  await Promise.allSettled([browser, building]);
  return code;
});

/** Something under way whose failure is looked at later. */
function meanwhile<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

async function build(): Promise<Count> {
  await buildWhenStale();
  return { passed: 1, failed: 0 };
}
