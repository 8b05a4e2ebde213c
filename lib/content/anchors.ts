import { slugify } from "#lib/addresses/slugify";

/**
 * Makes anchors out of headings: the same words lead to the same anchor as long as no equal heading
 * comes before. The prefix keeps clear of the anchors of the page around the text.
 */
export function makeAnchors(): (words: string) => string {
  const given = new Set<string>();
  return (words) => {
    const anchor = `h-${slugify(words) ?? "section"}`;
    let free = anchor;
    for (let copy = 2; given.has(free); copy += 1) free = `${anchor}-${copy}`;
    given.add(free);
    return free;
  };
}
