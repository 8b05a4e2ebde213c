import "server-only";
import { addressesOf } from "#lib/migration/addresses/linked-stories";
import type { ImportRun } from "#lib/migration/items/import-run";
import type { Due } from "#lib/migration/planning/find-due";
import { type Planned, planItems } from "#lib/migration/planning/plan-items";
import { proveRefusal } from "#lib/migration/proof/prove-items";
import { foreseeItems } from "#lib/migration/rehearsal/foresee-items";
import { type FailureGuard, tally } from "#lib/migration/report/import-report";
import { deadLink, reportItems, type Whole } from "#lib/migration/report/report-items";
import { retellItems } from "#lib/migration/writing/arrived-items";
import { writeItems } from "#lib/migration/writing/write-items";
import { ownTurn, type Turn } from "#lib/newsroom/turn";
import { AppError } from "#lib/platform/errors";
import { isDatabaseAway } from "#lib/platform/is-database-away";
import { lastingId } from "#lib/platform/uuid";

/**
 * Writes what was planned, all of it in one transaction; null when it was refused, and nothing of it is here then. What
 * comes before it comes first; without that, it is refused as well.
 */
export async function writeTogether(
  run: ImportRun,
  planned: Planned[],
  turn: Turn,
): Promise<Whole | null> {
  return write(run, planned, turn).catch(() => null);
}

type OneByOne = {
  guard: FailureGuard;
  /** Whether nothing comes behind them; what leads to something that has not come waits otherwise. */
  isLast: boolean;
  wait(due: Due): void;
};

/**
 * Brings in items one by one, so that one that cannot be planned or written does not hold back the others.
 *
 * @returns whether none of them was refused
 */
export async function bringInEach(
  run: ImportRun,
  due: Due[],
  { guard, isLast, wait }: OneByOne,
): Promise<boolean> {
  const before = run.report.items.refused;
  for (const one of due) {
    const brought: { planned: Planned[]; written: Whole }[] = [];
    const refused = await guard(one.item, async () => {
      await tryAgain(async () => {
        const { planned, waiting } = await planItems(run, [one], { before: [], isLast });
        for (const later of waiting) wait(later);
        if (planned.length > 0)
          brought.push({ planned, written: await write(run, planned, ownTurn) });
      });
    });
    for (const { planned, written } of brought) await reportItems(run, planned, written);
    if (refused === null) continue;
    await forgetReserved(run, one);
    await proveRefusal(run, one, refused);
  }
  return run.report.items.refused === before;
}

const attempts = 4;

/** Somebody who works at the desk meanwhile may be in its way, and out of it again the next time. */
async function tryAgain(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !mayPass(error)) throw error;
    }
  }
}

const mayPass = (error: unknown) =>
  !(error instanceof AppError && error.kind === "invalid") && !isDatabaseAway(error);

/** What linked to it meanwhile leads nowhere until it comes, which is told; a later import brings it under the same id. */
async function forgetReserved(run: ImportRun, { item, record }: Due): Promise<void> {
  const id = lastingId(run.source, record.sourceId);
  const paths = addressesOf(run, { item, id }).map(([path]) => path);
  const own = paths.filter((path) => run.reserved.get(path) === id);
  const [first] = own;
  if (first === undefined) return;
  for (const path of own) run.reserved.delete(path);
  const links = await run.newsroom.db.reference.findMany({
    where: { toType: "story", toId: id, stage: "working" },
    select: { story: { select: { headline: true } } },
  });
  for (const { story } of links)
    tally(run.report.notes, deadLink, `${first} in “${story.headline}”`);
}

/** All of these, whole or not at all. */
async function write(run: ImportRun, planned: Planned[], turn: Turn): Promise<Whole> {
  const arrived = planned.filter(({ standing }) => standing === "arrived");
  const writings = planned.filter(({ standing }) => standing !== "arrived");
  // Before anything is written: what fails here has left nothing behind.
  const retold = await retellItems(run, arrived);
  const isRehearsal = run.report.mode === "rehearse";
  if (isRehearsal) await turn.toList();
  const written = isRehearsal
    ? await foreseeItems(run, writings)
    : await writeItems(run, writings, turn);
  for (const [id, one] of retold) written.set(id, one);
  return written;
}
