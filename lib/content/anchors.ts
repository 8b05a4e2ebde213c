const mostLetters = 80;

/**
 * Makes anchors out of headings: the same words lead to the same anchor as long as no equal heading
 * comes before. Letters of every script stay; the prefix keeps clear of the anchors of the page.
 */
export function makeAnchors(): (words: string) => string {
  const given = new Set<string>();
  return (words) => {
    const anchor = `h-${slugOf(words) || "section"}`;
    let free = anchor;
    for (let copy = 2; given.has(free); copy += 1) free = `${anchor}-${copy}`;
    given.add(free);
    return free;
  };
}

function slugOf(words: string): string {
  const hyphenated = words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return [...hyphenated]
    .slice(0, mostLetters)
    .join("")
    .replace(/^-+|-+$/g, "");
}
