/** How late a plan is done before the desk says so, in milliseconds. */
const tolerance = 60_000;
const week = 7 * 86_400_000;

/** More than anybody reads; those that come first. */
export const mostPlans = 200;

/** Since when the desk tells what was done. */
export function lately(now: Date): Date {
  return new Date(now.getTime() - week);
}

type Plan = { state: string; at: Date; firedAt: Date | null };

/** Whether a plan was done more than a minute after its time, or still waits then. */
export function isLate({ state, at, firedAt }: Plan, now: Date): boolean {
  const until = state === "waiting" ? now : firedAt;
  return until !== null && until.getTime() - at.getTime() > tolerance;
}
