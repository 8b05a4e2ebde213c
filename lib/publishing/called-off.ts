import type { EditionView } from "#lib/language/edition";
import { formatInstant } from "#lib/language/format-date";
import { planNouns } from "#lib/language/plan-words";
import type { ScheduleAction } from "#prisma/generated/enums";

/** That a step ends a plan, said before it is taken: in English, in the edition's zone. */
export function calledOff(
  { action, at }: { action: ScheduleAction; at: Date },
  edition: EditionView,
): string {
  const english = { ...edition, code: "en", calendar: "gregorian" } as const;
  return `The ${planNouns[action]} planned for ${formatInstant(english, at).text} is called off.`;
}
