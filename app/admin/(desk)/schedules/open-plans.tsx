"use client";

import { useRouter } from "next/navigation";
import type { PlanSeen } from "#components/desk/schedules/plan-line";
import { PlanList } from "#components/desk/schedules/plan-list";
import { cancelPlanAction } from "./schedule-actions";

type Props = { plans: PlanSeen[]; label: string; mayCancel: boolean };

/** Plans that can still be called off, by those who may. */
export function OpenPlans({ plans, label, mayCancel }: Props) {
  const router = useRouter();
  const cancel = async (id: string) => {
    const answer = await cancelPlanAction(id);
    if (answer.ok) router.refresh();
    return answer;
  };
  return <PlanList plans={plans} label={label} named cancel={mayCancel ? cancel : undefined} />;
}
