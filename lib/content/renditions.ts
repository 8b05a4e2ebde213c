/** Cut to a square, as photos of people stand on pages; written as CSS writes it. */
export const squareCrop = "1/1";

/** How wide the squares are: beside a name, and on a page of its own, each for fine screens too. */
export const squareWidths = [96, 192, 384] as const;

/** The whole picture, made smaller only; written as CSS writes it. */
export const wholeCrop = "auto";

/**
 * What the screens of phones and desks ask for where pictures stand (`components/ui/slots.tsx`), and none more than a
 * third as wide again as the one before: nobody gets a picture that is more than that too large. Each makes a whole number of
 * lines of a picture in 16:9, or the page would move by a half of one when it comes.
 */
const wholeWidths = [384, 512, 672, 768, 1008, 1248, 1600] as const;

/** How wide the whole is made as JPEG, for browsers, feeds and whoever shows links, where the picture is heavier. */
export const plainWidth = 1248;

/** Media types in which a picture is made smaller: that which is there first, a lighter one which takes much longer, and what everything reads. */
export const renditionTypes = {
  first: "image/webp",
  lighter: "image/avif",
  plain: "image/jpeg",
} as const;
export type RenditionType = (typeof renditionTypes)[keyof typeof renditionTypes];

/** A rendition that would be nearly as wide as the next is not worth a file. */
const nearly = 0.9;

/**
 * How wide a picture is made for readers, from the smallest: never wider than it is, and at the end as wide as it is,
 * up to the widest.
 */
export function widthsOf(width: number): number[] {
  return fittingWidths(wholeWidths, width);
}

/** Of the widths that are wanted, from the smallest, those that a picture so wide can be made in. */
export function fittingWidths(wanted: readonly number[], width: number): number[] {
  const widest = Math.min(width, wanted[wanted.length - 1] ?? width);
  return [...wanted.filter((one) => one < widest * nearly), widest];
}
