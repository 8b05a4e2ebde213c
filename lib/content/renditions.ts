/** Cut to a square, as photos of people stand on pages; written as CSS writes it. */
export const squareCrop = "1/1";

/** How wide the squares are: beside a name, and on a page of its own, each for fine screens too. */
export const squareWidths = [96, 192, 384] as const;
