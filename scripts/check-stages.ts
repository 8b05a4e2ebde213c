import { runBiome, runTypes, runVitest } from "./runners.ts";
import type { Stage } from "./stages.ts";

/** The fast subset of everything that must hold. */
export const checkStages: Stage[] = [
  { sentence: "Format and lint.", run: runBiome },
  { sentence: "Types.", run: runTypes },
  { sentence: "Rules, which need nothing.", run: () => runVitest("rules") },
];
