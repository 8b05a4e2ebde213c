import { checkStages } from "./check-stages.ts";
import { runCommand } from "./run-command.ts";
import { runStages } from "./stages.ts";

/** `npm run check`: the fast subset of `npm test`. */
await runCommand(() => runStages(checkStages));
