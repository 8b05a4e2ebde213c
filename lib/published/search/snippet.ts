import { eachWord, type Word, wordsOf } from "#lib/language/fold-words";
import type { Term } from "#lib/published/search/query";

/** A piece of a text, and whether it is what was asked for. */
export type MarkedPiece = { text: string; isMatch: boolean };

/** The whole text, what was asked for marked in it. */
export function markMatches(text: string, terms: Term[]): MarkedPiece[] {
  return cut(text, findMatches(wordsOf(text), terms), { from: 0, until: text.length });
}

/** Characters of a text that are shown around its first match. */
const before = 60;
const shown = 180;

/** What stands before the items of a list, each on a line of its own. */
const listMarks = /(^|\n)[ \t]*•[ \t]+/g;

/** A number, a time or a name with a mark inside is cut at neither side of the mark: “2.61”, “10:30”, “dog’s”. */
const goesOn = /^[.,:٫٬/’'-][\p{L}\p{N}]/u;
const comesFrom = /[\p{L}\p{N}][.,:٫٬/’'-]$/u;

/**
 * The passage of a text around the first thing asked for, with an ellipsis where it begins or ends in the middle;
 * null where nothing asked for stands in it.
 */
export function findSnippet(text: string, terms: Term[]): MarkedPiece[] | null {
  const flat = text.replace(listMarks, "$1").replace(/\s+/g, " ").trim();
  const words = readAround(flat, terms);
  const matches = findMatches(words, terms);
  const [first] = matches;
  if (first === undefined) return null;
  const from =
    words.find(
      ({ start }) =>
        start >= first.start - before && !comesFrom.test(flat.slice(Math.max(0, start - 2), start)),
    )?.start ?? 0;
  const begin = from <= (words[0]?.start ?? 0) ? 0 : from;
  const last = words.findLast(
    ({ end }) =>
      end <= Math.max(begin + shown, first.end) && !goesOn.test(flat.slice(end, end + 2)),
  );
  const isWhole = begin + shown >= flat.length;
  const until = isWhole ? flat.length : (last?.end ?? flat.length);
  const pieces = cut(flat, matches, { from: begin, until });
  return [
    ...(begin > 0 ? [{ text: "… ", isMatch: false }] : []),
    ...pieces,
    ...(until < flat.length ? [{ text: " …", isMatch: false }] : []),
  ];
}

/** The words of a text as far as its first passage goes: most are found long before their end. */
function readAround(text: string, terms: Term[]): Word[] {
  const words: Word[] = [];
  const longest = Math.max(0, ...terms.map(({ words }) => words.length));
  let end = Number.POSITIVE_INFINITY;
  for (const word of eachWord(text)) {
    words.push(word);
    if (word.start > end) break;
    if (end === Number.POSITIVE_INFINITY && terms.some((term) => isLastOf(term, word))) {
      const [found] = findMatches(words.slice(-longest), terms);
      // What begins within the passage may end behind it.
      if (found !== undefined) end = found.end + shown + 40 * longest;
    }
  }
  return words;
}

function isLastOf({ words, joined }: Term, { parts }: Word): boolean {
  const last = words.at(-1) ?? "";
  return parts.includes(last) || parts.join("") === (joined ?? last);
}

type Span = { start: number; end: number };

/** Where the terms stand, in the order of the text; one that is several words stands where they follow one another. */
function findMatches(words: Word[], terms: Term[]): Span[] {
  const parts = words.flatMap(({ parts, start, end }) =>
    parts.map((part) => ({ part, start, end })),
  );
  const spans: Span[] = [];
  for (const { words: wanted, joined } of terms) {
    parts.forEach(({ start }, index) => {
      if (!wanted.every((word, step) => parts[index + step]?.part === word)) return;
      spans.push({ start, end: parts[index + wanted.length - 1]?.end ?? start });
    });
    const whole = joined ?? (wanted.length === 1 ? wanted[0] : undefined);
    for (const { start, end, parts: own } of words) {
      if (own.length === 1 ? own[0] === whole : own.join("") === whole) spans.push({ start, end });
    }
  }
  return spans.sort((one, other) => one.start - other.start || other.end - one.end);
}

function cut(text: string, matches: Span[], { from, until }: { from: number; until: number }) {
  const pieces: MarkedPiece[] = [];
  let at = from;
  const add = (end: number, isMatch: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), isMatch });
    at = Math.max(at, end);
  };
  for (const { start, end } of matches) {
    if (end <= at || start >= until) continue;
    add(Math.max(start, at), false);
    add(Math.min(end, until), true);
  }
  add(until, false);
  return pieces;
}
