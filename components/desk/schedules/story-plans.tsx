import { memo } from "react";
import { CalledOffTold, useCalledOff } from "#components/desk/schedules/called-off";
import type { PlanSeen } from "#components/desk/schedules/plan-line";
import { PlanList } from "#components/desk/schedules/plan-list";
import type { Answer } from "#components/desk/story/workflow-types";
import css from "./schedules.module.css";

type Props = { plans: PlanSeen[]; cancel?: ((id: string) => Promise<Answer>) | undefined };

/** What is planned for the story that stands open, and that later edits do not ride along. */
export const StoryPlans = memo(function StoryPlans({ plans, cancel }: Props) {
  const calledOff = useCalledOff();
  const sealed = plans.some(({ state, sealed: what }) => state === "waiting" && what !== null);
  return (
    <>
      <CalledOffTold plan={calledOff.plan} />
      {plans.length > 0 && (
        <section className={css.box} aria-label="Planned">
          <PlanList
            plans={plans}
            label="Planned"
            cancel={cancel && (({ id }) => cancel(id))}
            onCalledOff={calledOff.tell}
          />
          {sealed && (
            <p className={css.ridden}>
              The revision named above goes live as it is. What is written from now on does not go
              with it: schedule again to take it along.
            </p>
          )}
        </section>
      )}
    </>
  );
});
