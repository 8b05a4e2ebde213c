import { dateFormatter } from "#lib/language/formatters";

/**
 * Whether a name is a time zone that can be reckoned with (IANA, such as `Europe/London`). Every page that is sent
 * asks, and making a formatter takes longer than all the rest: one that was made is kept.
 */
export function isTimeZone(name: string): boolean {
  try {
    return dateFormatter("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
