import type { Metadata } from "next";
import { may } from "#lib/auth/permissions";
import { listFrontPlans } from "#lib/desk/fronts/list-front-plans";
import { listSchedules } from "#lib/desk/stories/list-schedules";
import { deskNewsroom } from "../../desk-newsroom";
import { frontPlanSeen, planSeen } from "../../plan-seen";
import desk from "../desk-page.module.css";
import { OpenPlans } from "./open-plans";

export const metadata: Metadata = { title: "Schedules" };

/** Everything that happens by itself, to stories and to fronts: what failed first, since it needs somebody, then what waits, by time. */
export default async function SchedulesPage() {
  const newsroom = await deskNewsroom();
  const mayCurate = may(newsroom.actor, "front.curate");
  const [stories, fronts] = await Promise.all([
    listSchedules(newsroom),
    mayCurate ? listFrontPlans(newsroom) : { waiting: [], done: [] },
  ]);
  const together = (name: "waiting" | "done") =>
    [...stories[name].map(planSeen), ...fronts[name].map(frontPlanSeen)].sort((one, other) =>
      one.at.localeCompare(other.at),
    );
  const parts = [
    { name: "Failed", plans: stories.failed.map(planSeen) },
    { name: "Waiting", plans: together("waiting") },
    { name: "Done in the last seven days", plans: together("done").reverse() },
  ].filter(({ plans }) => plans.length > 0);
  return (
    <>
      <h1 className={desk.title}>Schedules</h1>
      {parts.length === 0 && (
        <p className={desk.empty}>
          Nothing is scheduled. A story is scheduled on its own screen, beside “Publish”
          {mayCurate ? ", a front under “Publish later” in its room." : "."}
        </p>
      )}
      <OpenPlans parts={parts} mayCancel={may(newsroom.actor, "story.publish")} />
    </>
  );
}
