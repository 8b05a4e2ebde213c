import type { Newsroom } from "#lib/newsroom/newsroom";
import { instantOfMoment } from "#prisma/demo/demo-moment";
import type { DemoMoment, EditionCode } from "#prisma/demo/demo-newsroom";
import type { Known } from "#prisma/demo/story-input";

/** Something that happened at the desk. */
export type Happening = { at: Date; happen: (newsroom: Newsroom) => Promise<unknown> };

/** The instants of moments, by the clock of a text's edition. */
export function instantIn(
  { edition }: { edition: EditionCode },
  { structure, now }: Pick<Known, "structure" | "now">,
): (moment: DemoMoment) => Date {
  const { timeZone } = structure.editions[edition];
  return (moment) => instantOfMoment(moment, { now, timeZone });
}
