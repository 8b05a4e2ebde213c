import type { SourceWork } from "#components/desk/feeds/source-works";
import type { SourceRow } from "#lib/intake/list-sources";

type Source = Omit<SourceRow, "waiting">;

/** How a source is, in a word or two. */
export function stateOf({ pausedAt, goneAt, problem, lastPolledAt }: Source): string {
  if (pausedAt !== null) return "Paused";
  if (goneAt !== null) return "Gone";
  if (problem !== null) return "Fails";
  return lastPolledAt === null ? "Not looked at yet" : "Good";
}

/** Why it is so, and since when it fails. */
export function whyOf({ problem, failures }: Source): string {
  if (problem === null) return "";
  return failures > 1 ? `${problem} It failed ${failures} times in a row.` : problem;
}

export const outcomeNames = {
  fetched: "Items came",
  unchanged: "Nothing new",
  failed: "Failed",
  gone: "Gone for good",
} as const;

/** What can be done with it now. */
export function worksOf({
  isTrusted,
  pausedAt,
  goneAt,
}: Source): { work: SourceWork; name: string }[] {
  return [
    { work: "look", name: "Look now" },
    isTrusted
      ? { work: "untrust", name: "Take it from the front page" }
      : { work: "trust", name: "Trust it: show it on the front page" },
    pausedAt === null && goneAt === null
      ? { work: "pause", name: "Pause" }
      : { work: "resume", name: "Let it go on" },
  ];
}
