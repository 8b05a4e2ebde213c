import { type Drawn, drawWords, type Words } from "#lib/drawing/draw-words";

type Fitting = Omit<Words, "size"> & {
  /** From the largest. */
  sizes: number[];
  height: number;
};

/** As few letters as are still a headline. */
const shortest = 40;

/** Words as large as they fit; what does not fit in the smallest size loses its last words, and says so with dots. */
export async function fitWords({ sizes, height, ...words }: Fitting): Promise<Drawn> {
  const fits = ({ height: drawn, width }: Drawn) => drawn <= height && width <= words.width;
  for (const size of sizes) {
    const drawn = await drawWords({ ...words, size });
    if (fits(drawn)) return drawn;
  }
  const size = sizes.at(-1) ?? 1;
  let text = words.text;
  for (;;) {
    text = withoutEnd(text);
    const drawn = await drawWords({ ...words, text: `${text}…`, size });
    if (fits(drawn) || text.length <= shortest) return drawn;
  }
}

/** About a tenth shorter, cut between words where it has any. */
function withoutEnd(text: string): string {
  const cut = text.slice(0, Math.floor(text.length * 0.9)).toWellFormed();
  const lastSpace = cut.lastIndexOf(" ");
  return (lastSpace > shortest / 2 ? cut.slice(0, lastSpace) : cut).trimEnd();
}
