import type { EditionView } from "#lib/language/edition";
import { formatInstant } from "#lib/language/format-date";
import type { ScheduleAction } from "#prisma/generated/enums";

const planned = { publish: "publication", update: "update", withdraw: "withdrawal" };

/** That a step ends a plan, said before it is taken: in English, in the edition's zone. */
export function calledOff(
  { action, at }: { action: ScheduleAction; at: Date },
  edition: EditionView,
): string {
  const english = { ...edition, code: "en", calendar: "gregorian" } as const;
  return `The ${planned[action]} planned for ${formatInstant(english, at).text} is called off.`;
}
