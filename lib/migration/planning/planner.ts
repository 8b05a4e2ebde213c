import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { rememberAsRead } from "#lib/content/read-document";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import { type ItemPlan, type PlanGiven, planItem } from "#lib/migration/planning/plan-item";

export type PlanTask = { item: ArchiveItem; given: PlanGiven };

export type Planner = {
  /** The plans of these in their order; throws when one of them cannot be planned. */
  plan(tasks: PlanTask[]): Promise<ItemPlan[]>;
  /** Until the thread works, if one was begun. */
  ready(): Promise<void>;
  close(): Promise<void>;
};

/** What the thread is asked, and what it answers. */
export type PlanQuestion = { number: number; tasks: PlanTask[] };
export type PlanAnswer =
  | { isReady: true }
  | { number: number; plans: ItemPlan[] }
  | { number: number; error: unknown };

/** Fewer are not worth a thread. */
const worthAThread = 150;

const flags = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];
/** A thread that needs more, for a text of millions of elements, ends; its items are then planned here, one by one. */
const resourceLimits = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 };

/**
 * Plans items here as long as they are few, and while a thread of its own loads; then there, so that one processor reads
 * HTML while another one writes.
 */
export function makePlanner(): Planner {
  let count = 0;
  let thread: Thread | null = null;
  let isBroken = false;
  return {
    async plan(tasks) {
      count += tasks.length;
      if (isBroken || count <= worthAThread) return planHere(tasks);
      thread ??= startThread();
      if (!thread.isReady()) return planHere(tasks);
      const plans = await thread.ask(tasks).catch((error: unknown) => {
        isBroken = thread?.hasEnded() ?? false;
        throw error;
      });
      for (const { content } of plans) rememberAsRead(content.document);
      return plans;
    },
    ready: async () => thread?.ready,
    async close() {
      await thread?.end();
    },
  };
}

async function planHere(tasks: PlanTask[]): Promise<ItemPlan[]> {
  const plans: ItemPlan[] = [];
  for (const { item, given } of tasks) {
    plans.push(planItem(item, given));
    // Others are being written meanwhile, and their next statement waits.
    await setImmediate();
  }
  return plans;
}

type Waiting = { resolve(plans: ItemPlan[]): void; reject(error: unknown): void };
type Thread = {
  ask(tasks: PlanTask[]): Promise<ItemPlan[]>;
  ready: Promise<void>;
  isReady(): boolean;
  hasEnded(): boolean;
  end(): Promise<void>;
};

function startThread(): Thread {
  const worker = new Worker(new URL("./planning-thread.ts", import.meta.url), {
    execArgv: flags,
    resourceLimits,
  });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let isReady = false;
  let hasEnded = false;
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const giveUp = (error: unknown) => {
    hasEnded = true;
    isReady = true;
    resolve();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (answer: PlanAnswer) => {
    if ("isReady" in answer) {
      isReady = true;
      return resolve();
    }
    const one = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ("plans" in answer) one?.resolve(answer.plans);
    else one?.reject(answer.error);
  });
  worker.on("error", giveUp);
  worker.on("exit", () => giveUp(new Error("The thread that plans items has ended.")));
  return {
    ask(tasks) {
      const number = asked;
      asked += 1;
      return new Promise((resolve, reject) => {
        if (hasEnded) return reject(new Error("The thread that plans items has ended."));
        waiting.set(number, { resolve, reject });
        const question: PlanQuestion = { number, tasks: tasks.map(bare) };
        worker.postMessage(question);
      });
    },
    ready,
    isReady: () => isReady,
    hasEnded: () => hasEnded,
    async end() {
      await worker.terminate();
    },
  };
}

/** Without what no plan looks at. */
const bare = ({ item, given }: PlanTask): PlanTask => ({ item: { ...item, comments: [] }, given });
