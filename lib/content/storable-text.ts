/**
 * Characters that no text of ours may hold: NUL and the other control characters (Postgres refuses
 * the first in JSON, XML 1.0 most of the rest), halves of surrogate pairs, and U+FFFE and U+FFFF.
 * Tab and line feed stay; so do the joiners, direction marks and isolates that Persian and Arabic need.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for
const unstorable = /[\0-\x08\x0b-\x1f\x7f-\x9f\uFFFE\uFFFF]/;
const allUnstorable = new RegExp(unstorable, "g");
const halves = /\p{Cs}/gu;

/** Whether a text can be stored, sent as JSON and printed in a feed, character by character. */
export function isStorableText(text: string): boolean {
  return text.isWellFormed() && !unstorable.test(text);
}

/** The text without the characters that cannot be stored; everything else stays as it is. */
export function withoutUnstorable(text: string): string {
  const unified = unifyLineEnds(text);
  if (isStorableText(unified)) return unified;
  return unified.replace(halves, "").replace(allUnstorable, "");
}

/** Windows and old Macintosh line ends become line feeds, as forms and pasted texts bring both. */
export function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * The text without embeddings and overrides (U+202A to U+202E), which can make a text read as another; who
 * needs a direction writes an isolate. See Unicode UAX #9, 2.
 */
export function withoutOverrides(text: string): string {
  return text.replace(/[\u202a-\u202e]/g, "");
}

/**
 * The text of each line turns no direction but its own: overrides go, an isolate (U+2066 to U+2068) that
 * nothing closes is closed at the end of the line, an end (U+2069) that nothing opened goes.
 */
export function ofOwnDirection(text: string): string {
  return withoutOverrides(text).split("\n").map(closeIsolates).join("\n");
}

function closeIsolates(line: string): string {
  let open = 0;
  const kept = line.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark === "\u2069" && open === 0) return "";
    open += mark === "\u2069" ? -1 : 1;
    return mark;
  });
  return kept + "\u2069".repeat(open);
}

/** A text for one line, in its own direction: breaks and tabs become a space, the ends are trimmed. */
export function onOneLine(text: string): string {
  return ofOwnDirection(unifyLineEnds(text))
    .split(/[\n\t]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
}
