/** On a tile of its own, on one that the system rounds, or on one of which only the middle is sure to be seen. */
export type MarkShape = "rounded" | "square" | "maskable";

/** A capital letter with the dash that ends a dateline, on the red of the house. */
const letter =
  "M4 5h10.5c7 0 11.3 3.7 11.8 9.7H{end}v2.6h-{way}c-.5 6-4.8 9.7-11.8 9.7H4v-2.2l2.8-.6V7.8L4 7.2z" +
  "m7.6 2.4v17.2h2.2c4.6 0 7.2-2.5 7.5-7.3h-6.3v-2.6h6.3c-.3-4.8-2.9-7.3-7.5-7.3z";

const tiles = {
  rounded: { corner: ' rx="6"', end: 32, place: "" },
  square: { corner: "", end: 32, place: "" },
  // Everything but the dash, which goes out of sight, within four fifths.
  maskable: { corner: "", end: 40, place: ' transform="translate(5.6 5.6) scale(.65)"' },
} satisfies Record<MarkShape, { corner: string; end: number; place: string }>;

/** The mark as SVG. */
export function houseMark(shape: MarkShape): string {
  const { corner, end, place } = tiles[shape];
  const path = letter.replace("{end}", String(end)).replace("{way}", (end - 26.3).toFixed(1));
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<rect width="32" height="32"${corner} fill="#8f1d21"/>` +
    `<path fill="#fffdf9"${place} d="${path}"/></svg>\n`
  );
}

/** The icons that are pictures, in pixels. */
export const icons: { file: string; edge: number; shape: MarkShape }[] = [
  { file: "apple-touch-icon.png", edge: 180, shape: "square" },
  { file: "icon-192.png", edge: 192, shape: "rounded" },
  { file: "icon-512.png", edge: 512, shape: "rounded" },
  { file: "icon-maskable-512.png", edge: 512, shape: "maskable" },
];
