/**
 * Characters that no text of ours may hold: NUL and the other control characters (Postgres refuses
 * the first in JSON, XML 1.0 most of the rest), halves of surrogate pairs, and U+FFFE and U+FFFF.
 * Tab and line feed stay; so do the joiners and direction marks that Persian and Arabic need.
 */
const unstorable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const allUnstorable = new RegExp(unstorable, "gu");
const isKept = (character: string) => character === "\n" || character === "\t";

/** Whether a text can be stored, sent as JSON and printed in a feed, character by character. */
export function isStorableText(text: string): boolean {
  return !unstorable.test(text.replace(/[\n\t]/g, ""));
}

/** The text without the characters that cannot be stored; everything else stays as it is. */
export function withoutUnstorable(text: string): string {
  return unifyLineEnds(text).replace(allUnstorable, (found) => (isKept(found) ? found : ""));
}

/** Windows and old Macintosh line ends become line feeds, as forms and pasted texts bring both. */
export function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** A text for one line: breaks and tabs become a space, the ends are trimmed. */
export function onOneLine(text: string): string {
  return unifyLineEnds(text)
    .split(/[\n\t]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
}
