/** How long eras last, as powers of two of a second: six days, twenty-four, and so on to four years. As `search_eras` has them. */
const widths = [27, 25, 23, 21, 19];
const shortest = 2 ** 19;
/** The same in milliseconds. */
export const shortestEra = shortest * 1000;

/** When the short era began that an instant falls into. */
export const beginOfEra = (instant: Date): Date =>
  new Date(Math.floor(instant.getTime() / shortestEra) * shortestEra);

/**
 * The fewest eras of an edition that hold every instant between two, as the index knows them: long ones, and short ones
 * at both ends, which reach up to six days further.
 */
export function erasBetween(editionId: string, from: Date, until: Date): string[] {
  let at = beginOfEra(from).getTime() / 1000;
  const end = (Math.floor(until.getTime() / 1000 / shortest) + 1) * shortest;
  const eras: string[] = [];
  while (at < end) {
    const begun = at;
    const width = widths.find((one) => begun % 2 ** one === 0 && begun + 2 ** one <= end) ?? 19;
    eras.push(`${editionId} ${width} ${at / 2 ** width}`);
    at += 2 ** width;
  }
  return eras;
}
