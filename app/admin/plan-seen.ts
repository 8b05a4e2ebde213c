import type { PlanSeen } from "#components/desk/schedules/plan-line";
import type { FrontPlan } from "#lib/desk/fronts/list-front-plans";
import type { PlanView } from "#lib/desk/stories/list-schedules";

/** A plan as plain data for the screen. */
export function planSeen({ edition, at, firedAt, ...plan }: PlanView): PlanSeen {
  const { id, storyId, headline, action, state, revision, madeBy, problem, isLate } = plan;
  const { reason, told } = plan;
  return {
    ...{ id, headline, action, state, madeBy, problem, isLate, reason, told },
    ...{ of: "story", href: `/admin/stories/${storyId}` },
    sealed: revision === null ? null : `revision ${revision}`,
    direction: edition.direction,
    edition: edition.name,
    editionZone: edition.timeZone,
    at: at.toISOString(),
    firedAt: firedAt?.toISOString() ?? null,
  };
}

/** A planned front, beside the plans of stories. */
export function frontPlanSeen({ front, section, edition, ...plan }: FrontPlan): PlanSeen {
  const { id, number, state, madeBy, isLate, problem, at, firedAt } = plan;
  const { editionId, sectionId } = front;
  const asked = { edition: editionId, ...(sectionId !== null && { section: sectionId }) };
  const ofSection = section === null ? "A front of a section that is gone" : `Front of ${section}`;
  return {
    ...{ id, state, madeBy, isLate, of: "front", action: "publish", sealed: `version ${number}` },
    href: `/admin/front?${new URLSearchParams(asked)}`,
    headline: sectionId === null ? "Front page" : ofSection,
    // Its words are the desk's, with a name among them.
    direction: "ltr",
    ...{ edition: edition.name, editionZone: edition.timeZone },
    ...{ reason: null, told: null, problem },
    at: at.toISOString(),
    firedAt: firedAt?.toISOString() ?? null,
  };
}
