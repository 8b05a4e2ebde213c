import { entityTag } from "#lib/delivery/entity-tag";

/** Which bytes a page has, whatever they are packed in, and since when. */
export type BodyState = { digest: string; modifiedAt: Date };

const second = 1_000;

/**
 * Since when a page is as it is: since `before`, if its bytes are the same; else since now. Dates of HTTP know whole
 * seconds, so what changes twice within one is dated apart, beginning a second early: two different pages never bear the
 * same date.
 */
export function stateOfBody(body: Buffer, before: BodyState | undefined, now: Date): BodyState {
  const digest = entityTag(body, "identity");
  if (before?.digest === digest) return before;
  const early = Math.floor(now.getTime() / second) * second - second;
  const next = before === undefined ? early : before.modifiedAt.getTime() + second;
  return { digest, modifiedAt: new Date(Math.max(early, next)) };
}

/** How it is said, unless that moment is still to come, which nobody may say (RFC 9110 §8.8.2.1). */
export function lastModifiedOf({ modifiedAt }: BodyState, now: Date): { "last-modified"?: string } {
  return modifiedAt > now ? {} : { "last-modified": modifiedAt.toUTCString() };
}
