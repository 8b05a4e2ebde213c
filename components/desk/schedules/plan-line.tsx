import { TwoClocks } from "#components/desk/schedules/two-clocks";
import { type PlannedAction, planVerbs } from "#lib/language/plan-words";
import css from "./schedules.module.css";

/** Something planned, as the desk reads it. */
export type PlanSeen = {
  id: string;
  /** What it changes: a story, or a front. */
  of: "story" | "front";
  /** Where that is looked at. */
  href: string;
  headline: string;
  direction: "ltr" | "rtl";
  edition: string;
  editionZone: string;
  action: PlannedAction;
  at: string;
  state: "waiting" | "done" | "failed" | "cancelled";
  /** What goes live, by its number: `revision 3`; null for a withdrawal. */
  sealed: string | null;
  madeBy: string | null;
  /** Why, and what readers will be told. */
  reason: string | null;
  told: string | null;
  problem: string | null;
  firedAt: string | null;
  isLate: boolean;
};

type Props = {
  plan: PlanSeen;
  /** Whether it is told which story or front this is. */
  named?: boolean;
  /** Calls it off, or puts it away; absent for those who may not. */
  cancel?: (() => void) | undefined;
};

/** One plan: what will happen and when, by both clocks, and what became of it. */
export function PlanLine({ plan, named = false, cancel }: Props) {
  const { action, sealed, madeBy, state } = plan;
  const about = [
    ...(sealed === null ? [] : [sealed]),
    ...(madeBy === null ? [] : [`planned by ${madeBy}`]),
    ...(named ? [plan.edition] : []),
  ];
  const isOpen = state === "waiting" || state === "failed";
  return (
    <li className={css.plan} data-state={state}>
      <div className={css.what}>
        {named && (
          <a className={css.headline} href={plan.href} dir={plan.direction}>
            {plan.headline || "Without a headline"}
          </a>
        )}
        <p className={css.when}>
          <b>{planVerbs[action]}</b> <TwoClocks at={plan.at} editionZone={plan.editionZone} />
        </p>
        {about.length > 0 && <p className={css.about}>{about.join(" · ")}</p>}
        {plan.reason !== null && (
          <p className={css.about}>
            Why: <bdi>{plan.reason}</bdi>
          </p>
        )}
        {plan.told !== null && (
          <p className={css.about}>
            Readers are told: <bdi>{plan.told}</bdi>
          </p>
        )}
        <WhatBecame plan={plan} />
      </div>
      {isOpen && cancel !== undefined && (
        <button className={css.cancel} type="button" onClick={cancel}>
          {state === "waiting" ? "Call off" : "Put away"}
        </button>
      )}
    </li>
  );
}

function WhatBecame({ plan }: { plan: PlanSeen }) {
  const { state, problem, isLate, firedAt, editionZone } = plan;
  return (
    <>
      {problem !== null && (
        <p className={css.problem}>
          {state === "failed" && <b>Failed. </b>}
          {problem}
        </p>
      )}
      {state === "waiting" && isLate && (
        <p className={css.problem}>
          <b>Late.</b> Its time has passed, and it has not happened yet.
        </p>
      )}
      {state === "done" && firedAt !== null && (
        <p className={isLate ? css.problem : css.about}>
          {isLate ? <b>Late: </b> : "Done: "}
          {isLate && "done "}
          <TwoClocks at={firedAt} editionZone={editionZone} />
        </p>
      )}
    </>
  );
}
