/** Cut to a square, as photos of people stand on pages; written as CSS writes it. */
export const squareCrop = "1/1";

/** How wide the squares are: beside a name, and on a page of its own, each for fine screens too. */
export const squareWidths = [96, 192, 384] as const;

/** The whole picture, made smaller only; written as CSS writes it. */
export const wholeCrop = "auto";

/** None more than half as wide again as the one before: nobody gets a picture that is more than that too large. */
const wholeWidths = [320, 480, 640, 800, 1200, 1600] as const;

/** A rendition that would be nearly as wide as the next is not worth a file. */
const nearly = 0.9;

/**
 * How wide a picture is made for readers, from the smallest: never wider than it is, and at the end as wide as it is,
 * up to the widest.
 */
export function widthsOf(width: number): number[] {
  const widest = Math.min(width, wholeWidths[wholeWidths.length - 1] ?? width);
  return [...wholeWidths.filter((one) => one < widest * nearly), widest];
}
