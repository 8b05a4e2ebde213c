import { messageOf } from "#lib/platform/errors";

/** How long something planned that did not work rests before it is tried again, in milliseconds. */
export const untilTriedAgain = 60_000;

const unforeseen =
  "This did not work yet and is tried again every minute. Tell whoever runs the newsroom if it stays.";

/**
 * Why something planned has not happened at its time and is tried again, in a sentence for the desk: the one of a verb
 * that refused it, which says what to do. What nobody foresaw is the operator’s to read.
 */
export function whyLate(error: unknown): string {
  return isRefusal(error) ? messageOf(error) : unforeseen;
}

/** What was planned for is in another state than it was then, as an `AppError` says. */
export function isRefusal(error: unknown): boolean {
  const kind = error instanceof Error && "kind" in error ? error.kind : null;
  return kind === "conflict" || kind === "not_found";
}
