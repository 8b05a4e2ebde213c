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
  cancel?: ((id: string) => Promise<Answer>) | undefined;
};

/** Plans one under the other; what keeps one from being called off is told above them. */
export function PlanList({ plans, label, named = false, cancel }: Props) {
  const [issues, setIssues] = useState<string[]>([]);
  const callOff = async (id: string) => {
    const answer = await cancel?.(id);
    setIssues(answer?.ok === false ? answer.issues.map(({ message }) => message) : []);
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
            cancel={cancel === undefined ? undefined : callOff}
          />
        ))}
      </ul>
    </>
  );
}
