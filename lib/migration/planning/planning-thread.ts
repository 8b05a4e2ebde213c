import { parentPort } from "node:worker_threads";
import { planItem } from "#lib/migration/planning/plan-item";
import type { PlanAnswer, PlanQuestion } from "#lib/migration/planning/planner";

/** The thread of `makePlanner`: answers each question with the plans of its items, or with the first fault. */
parentPort?.on("message", ({ number, tasks }: PlanQuestion) => {
  parentPort?.postMessage(answer(number, tasks));
});

function answer(number: number, tasks: PlanQuestion["tasks"]): PlanAnswer {
  try {
    return { number, plans: tasks.map(({ item, given }) => planItem(item, given)) };
  } catch (error) {
    return { number, error };
  }
}

parentPort?.postMessage({ isReady: true } satisfies PlanAnswer);
