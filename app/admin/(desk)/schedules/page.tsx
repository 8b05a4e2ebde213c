import type { Metadata } from "next";
import { may } from "#lib/auth/permissions";
import { listSchedules } from "#lib/desk/list-schedules";
import { deskNewsroom } from "../../desk-newsroom";
import { planSeen } from "../../plan-seen";
import desk from "../desk-page.module.css";
import { OpenPlans } from "./open-plans";

export const metadata: Metadata = { title: "Schedules" };

/** Everything that happens by itself: what failed first, since it needs somebody, then what waits, by time. */
export default async function SchedulesPage() {
  const newsroom = await deskNewsroom();
  const { failed, waiting, done } = await listSchedules(newsroom);
  const mayCancel = may(newsroom.actor, "story.publish");
  const parts = [
    { name: "Failed", plans: failed },
    { name: "Waiting", plans: waiting },
    { name: "Done in the last seven days", plans: done },
  ].filter(({ plans }) => plans.length > 0);
  return (
    <>
      <h1 className={desk.title}>Schedules</h1>
      {parts.length === 0 && (
        <p className={desk.empty}>
          Nothing is scheduled. A story is scheduled on its own screen, beside “Publish”.
        </p>
      )}
      <OpenPlans
        parts={parts.map(({ name, plans }) => ({ name, plans: plans.map(planSeen) }))}
        mayCancel={mayCancel}
      />
    </>
  );
}
