import type { EditionView } from "#lib/language/edition";
import { formatInstant } from "#lib/language/format-date";

/** An instant as the desk writes it: in English, in the zone of an edition. */
export function deskTime(
  at: Date,
  edition: EditionView | undefined,
): { iso: string; text: string } {
  const iso = at.toISOString();
  if (edition === undefined) return { iso, text: iso };
  const zone = { ...edition, code: "en", calendar: "gregorian" } as const;
  return { iso, text: formatInstant(zone, at, "short").text };
}
