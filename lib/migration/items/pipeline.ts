import "server-only";
import type { Coming } from "#lib/migration/addresses/linked-stories";
import type { ImportRun } from "#lib/migration/items/import-run";
import type { Due } from "#lib/migration/planning/find-due";
import { type Plans, planItems } from "#lib/migration/planning/plan-items";
import { type ImportReport, makeFailureGuard } from "#lib/migration/report/import-report";
import { reportItems, type Whole } from "#lib/migration/report/report-items";
import { bringInEach, writeTogether } from "#lib/migration/writing/import-items";
import type { Turn } from "#lib/newsroom/turn";
import { AppError } from "#lib/platform/errors";

type PipelineOptions = {
  wait(due: Due): void;
  signal?: AbortSignal | undefined;
  onProgress?: ((report: ImportReport, line: number) => void) | undefined;
};

/** How many batches are written at once: with fewer both the database and this process wait for one another. */
const atOnce = 3;

/** Brings in batches of items; while some are written the next one is planned, and the one before them proven. */
export type Pipeline = {
  /** Returns when these are being written; with `isLast`, nothing comes behind them that they could wait for. */
  take(due: Due[], isLast: boolean): Promise<void>;
  /** Waits until all that was taken is here, or refused, and has been told. */
  land(): Promise<void>;
  /** Nothing is written any more when this has ended, whatever has gone wrong. */
  leave(): Promise<void>;
};

type Batch = { due: Due[]; plans: Plans | null; isLast: boolean };
type UnderWay = {
  coming: Coming[];
  hasClaimed: Promise<void>;
  isWritten: Promise<boolean>;
  end: Promise<void>;
};

export function makePipeline(
  run: ImportRun,
  { wait, signal, onProgress }: PipelineOptions,
): Pipeline {
  const guard = makeFailureGuard(run.report);
  let underWay: UnderWay[] = [];
  let hasRefused = false;
  let planning: Promise<unknown> = Promise.resolve();
  let reporting: Promise<void> = Promise.resolve();

  const plan = (due: Due[], isLast: boolean) => {
    const before = underWay.flatMap(({ coming }) => coming);
    const plans = planItems(run, due, { before, isLast }).catch(() => null);
    planning = plans;
    return plans;
  };

  const allWritten = async () => {
    for (const { end } of underWay) await end;
    underWay = [];
    hasRefused = false;
  };

  const start = (batch: Batch) => {
    const { due, plans } = batch;
    const prior = underWay.at(-1);
    for (const one of plans?.waiting ?? []) wait(one);
    const { promise: hasClaimed, resolve: claimed } = Promise.withResolvers<void>();
    const turn = turnBehind(prior, claimed);
    const attempt = plans === null ? null : writeTogether(run, plans.planned, turn);
    const isWritten = (attempt ?? Promise.resolve(null)).then((written) => written !== null);
    const end = bringIn(batch, attempt, prior);
    // Whoever waits for it next is told.
    end.catch(() => {});
    // Also where it failed before it came to that.
    void isWritten.then(() => claimed());
    underWay.push({ coming: plans?.planned ?? due, hasClaimed, isWritten, end });
  };

  const bringIn = async (
    { due, plans, isLast }: Batch,
    attempt: Promise<Whole | null> | null,
    prior: UnderWay | undefined,
  ) => {
    const written = await attempt;
    hasRefused ||= written === null;
    await prior?.end;
    await reporting;
    if (plans !== null && written !== null) {
      reporting = reportItems(run, plans.planned, written).then(() => tellProgress(due));
      reporting.catch(() => {});
      return;
    }
    // One by one, while nothing else is planned: both would make the same sections and topics.
    await planning;
    await bringInEach(run, plans?.planned ?? due, { guard, isLast, wait });
    tellProgress(due);
  };

  const tellProgress = (due: Due[]) => {
    const last = due.at(-1);
    if (last !== undefined) onProgress?.(run.report, last.item.line);
  };

  return {
    async take(due, isLast) {
      if (hasRefused) await allWritten();
      if (signal?.aborted) return;
      let plans = await plan(due, isLast);
      await underWay.at(-atOnce)?.end;
      underWay = underWay.slice(1 - atOnce);
      // What was planned may lead to one that was refused meanwhile.
      if (hasRefused || plans === null) {
        await allWritten();
        plans = await plan(due, isLast);
      }
      if (signal?.aborted) return;
      start({ due, plans, isLast });
    },
    async land() {
      await allWritten();
      await reporting;
    },
    async leave() {
      // Each may have begun the next, so they are looked at in turn.
      await planning;
      await allWritten().catch(() => {});
      for (const { end } of underWay) await end.catch(() => {});
      await reporting.catch(() => {});
    },
  };
}

function turnBehind(prior: UnderWay | undefined, claimed: () => void): Turn {
  return {
    toClaim: async () => prior?.hasClaimed,
    claimed,
    async toList() {
      if (prior !== undefined && !(await prior.isWritten))
        throw new AppError("conflict", "What comes before it is not here.");
    },
  };
}
