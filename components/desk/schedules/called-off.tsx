"use client";

import { useEffect, useRef, useState } from "react";
import type { PlanSeen } from "#components/desk/schedules/plan-line";
import { textAt } from "#components/desk/schedules/two-clocks";
import { planNouns } from "#lib/language/plan-words";
import css from "./schedules.module.css";

/** The plan that was called off last. */
export type CalledOff = { plan: PlanSeen | null; tell: (plan: PlanSeen) => void };

export function useCalledOff(): CalledOff {
  const [plan, tell] = useState<PlanSeen | null>(null);
  return { plan, tell };
}

/** Says what was called off. Its button is gone with it, so whoever goes by keyboard goes on from here. */
export function CalledOffTold({ plan }: { plan: PlanSeen | null }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (plan !== null) line.current?.focus();
  }, [plan]);
  return (
    <p ref={line} className={css.calledOff} role="status" tabIndex={-1}>
      {plan !== null && <Sentence plan={plan} />}
    </p>
  );
}

function Sentence({ plan }: { plan: PlanSeen }) {
  const headline = <bdi dir={plan.direction}>{plan.headline || "Without a headline"}</bdi>;
  if (plan.state === "failed")
    return (
      <>
        Put away: the failed {planNouns[plan.action]} of “{headline}”.
      </>
    );
  return (
    <>
      Called off: the {planNouns[plan.action]} of “{headline}” planned for{" "}
      {textAt(plan.at, plan.editionZone)}.
    </>
  );
}
