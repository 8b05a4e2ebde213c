import { tagOf } from "#lib/published/tags";

/** Months beyond which their names are too many for one page. */
const most = 24;

/**
 * Under which tags a page is kept that shows what was published in an edition from one date to before another
 * (`yyyy-mm-dd`); null where these are too far apart.
 */
export function monthTags(
  editionId: string,
  { from, until }: { from: string; until: string },
): string[] | null {
  const months: string[] = [];
  const [year, month] = from.split("-").map(Number);
  for (
    let at = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1));
    ;
    at.setUTCMonth(at.getUTCMonth() + 1)
  ) {
    if (at.toISOString().slice(0, 10) >= until) return months;
    if (months.length === most) return null;
    months.push(tagOf.month(editionId, at));
  }
}
