import { instantsAt } from "#lib/language/local-time";
import { isTimeZone } from "#lib/language/time-zone";
import { fail, ok, type Result } from "#lib/platform/result";

/**
 * The instant that an editor chose by the clock of a zone. An hour that the clocks leave out that night is an
 * issue; of one that comes again the first is meant.
 */
export function checkLocalTime(local: string, timeZone: string): Result<Date> {
  if (local === "") return fail({ path: ["at"], message: "Choose a day and a time." });
  if (!isTimeZone(timeZone)) {
    return fail({ path: ["zone"], message: "This time zone is not known." });
  }
  const [at] = instantsAt(local, timeZone);
  if (at !== undefined) return ok(at);
  const message =
    "There is no such time that day: the clocks go forward and leave it out. Choose another.";
  return fail({ path: ["at"], message });
}
