import type { LineReading } from "#lib/content/html/conversion";
import type { Lose } from "#lib/content/html/lost-part";

/** How texts of Ghost are written: line ends are spaces, and comments tell of cards that nobody is shown. */
export function makeCardTracker(lose: Lose): LineReading {
  return {
    doLinesCount: false,
    comment(text: string): void {
      const told = /^\s*ghost-card\s+(.+)$/s.exec(text)?.[1];
      if (told !== undefined) lose("card", told);
    },
  };
}
