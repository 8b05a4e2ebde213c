import type { PlanSeen } from "#components/desk/schedules/plan-line";
import type { PlanView } from "#lib/desk/list-schedules";

/** A plan as plain data for the screen. */
export function planSeen({ edition, at, firedAt, ...plan }: PlanView): PlanSeen {
  const { id, storyId, headline, action, state, revision, madeBy, problem, isLate } = plan;
  const { reason, told } = plan;
  return {
    ...{ id, storyId, headline, action, state, revision, madeBy, problem, isLate, reason, told },
    direction: edition.direction,
    edition: edition.name,
    editionZone: edition.timeZone,
    at: at.toISOString(),
    firedAt: firedAt?.toISOString() ?? null,
  };
}
