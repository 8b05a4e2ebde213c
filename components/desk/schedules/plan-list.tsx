"use client";

import { useState } from "react";
import { PlanLine, type PlanSeen } from "#components/desk/schedules/plan-line";
import type { Answer } from "#components/desk/story/workflow-types";
import css from "./schedules.module.css";

type Props = {
  plans: PlanSeen[];
  label: string;
  named?: boolean;
  /** Calls one off; absent for those who may not. */
  cancel?: ((plan: PlanSeen) => Promise<Answer>) | undefined;
  /** Told which one is called off. */
  onCalledOff: (plan: PlanSeen) => void;
};

/** Plans one under the other; what keeps one from being called off is told above them. */
export function PlanList({ plans, label, named = false, cancel, onCalledOff }: Props) {
  const [issues, setIssues] = useState<string[]>([]);
  const callOff = async (plan: PlanSeen) => {
    const answer = await cancel?.(plan);
    setIssues(answer?.ok === false ? answer.issues.map(({ message }) => message) : []);
    if (answer?.ok) onCalledOff(plan);
  };
  return (
    <>
      {issues.map((message) => (
        <p key={message} className={css.problem} role="alert">
          {message}
        </p>
      ))}
      <ul className={css.plans} aria-label={label}>
        {plans.map((plan) => (
          <PlanLine
            key={plan.id}
            plan={plan}
            named={named}
            cancel={cancel === undefined ? undefined : () => callOff(plan)}
          />
        ))}
      </ul>
    </>
  );
}
