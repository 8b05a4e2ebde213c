const hour = 3_600_000;

/** A session ends after 12 hours in which nothing was asked, and in any case after 30 days; in milliseconds. */
export const sessionLimits = { idle: 12 * hour, absolute: 30 * 24 * hour };

export type SessionTimes = { createdAt: Date; seenAt: Date; endedAt: Date | null };

/** Whether a session still stands at a moment, going by its times. */
export function isRunning({ createdAt, seenAt, endedAt }: SessionTimes, now: Date): boolean {
  const time = now.getTime();
  if (endedAt !== null) return false;
  if (time - seenAt.getTime() >= sessionLimits.idle) return false;
  return time - createdAt.getTime() < sessionLimits.absolute;
}
