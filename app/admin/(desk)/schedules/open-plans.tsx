"use client";

import { useRouter } from "next/navigation";
import { CalledOffTold, useCalledOff } from "#components/desk/schedules/called-off";
import type { PlanSeen } from "#components/desk/schedules/plan-line";
import { PlanList } from "#components/desk/schedules/plan-list";
import css from "#components/desk/schedules/schedules.module.css";
import { told } from "../../told";
import { callOffFrontPlanAction, cancelPlanAction } from "./schedule-actions";

type Props = { parts: { name: string; plans: PlanSeen[] }[]; mayCancel: boolean };

const unreached =
  "The newsroom did not answer, or was renewed meanwhile. Load the page again to see whether it is called off.";

/** Everything that is planned, part by part, to be called off by those who may. */
export function OpenPlans({ parts, mayCancel }: Props) {
  const router = useRouter();
  const calledOff = useCalledOff();
  const cancel = async ({ of, id }: PlanSeen) => {
    const callOff = of === "front" ? callOffFrontPlanAction : cancelPlanAction;
    const answer = await told(callOff(id), unreached);
    if (answer.ok) router.refresh();
    return answer;
  };
  return (
    <>
      <CalledOffTold plan={calledOff.plan} />
      {parts.map(({ name, plans }) => (
        <section key={name} aria-label={name}>
          <h2 className={css.section}>{name}</h2>
          <PlanList
            plans={plans}
            label={name}
            named
            cancel={mayCancel ? cancel : undefined}
            onCalledOff={calledOff.tell}
          />
        </section>
      ))}
    </>
  );
}
