import { createHash } from "node:crypto";
import type { FeedEntry } from "#lib/intake/reading/feed-entry";
import { foldText } from "#lib/language/fold-words";

/** What tells an item from the others of its feed: its publisher's name for it, else where it leads, else its title. */
export function keyOf({ id, href, title }: FeedEntry): string {
  return hashOf(id ?? href ?? title);
}

/** An address as a mark by which the same page is found in other feeds: without what only counts readers. */
export function hrefKeyOf(href: string | null): string | null {
  if (href === null) return null;
  const url = new URL(href);
  const kept = [...url.searchParams].filter(([name]) => !counting.test(name)).sort();
  const query = new URLSearchParams(kept).toString();
  const host = url.hostname.replace(/^(?:www|m|amp)\./, "");
  const path = url.pathname.replace(/\/+$/, "");
  return hashOf(`${host}:${url.port}${path}?${query}`);
}

const counting =
  /^(?:utm_.*|fbclid|gclid|mc_[ce]id|at_(?:medium|campaign)|ref|ref_src|cmpid|ocid|ns_.*)$/i;

/** Shorter titles say too little to be told apart by all words but one. */
const fewest = 5;
const mostWords = 30;

/**
 * Marks of a title: two titles that are equal but for case, accents, order and signs, or for one word, have one in
 * common. Empty where it says nothing.
 */
export function titleMarksOf(title: string): number[] {
  const words = titleWords(title);
  if (words.length === 0) return [];
  const whole = markOf(words);
  if (words.length < fewest) return [whole];
  const shortened = words.map((_, left) => markOf(words.filter((_word, at) => at !== left)));
  return [...new Set([whole, ...shortened])];
}

/** Whether two titles are equal as `titleMarksOf` says it; marks are numbers, and of many two may be alike by chance. */
export function isNearTitle(one: string, other: string): boolean {
  const [words, others] = [titleWords(one), titleWords(other)];
  if (words.length === 0 || Math.abs(words.length - others.length) > 1) return false;
  const most = Math.max(words.length, others.length);
  const missing = Math.max(missingIn(words, others), missingIn(others, words));
  return missing === 0 || (missing === 1 && most >= fewest);
}

/** How many of these words the others have not. */
function missingIn(words: string[], others: string[]): number {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  }).length;
}

const titleWords = (title: string) =>
  foldText(title).split(" ").filter(Boolean).slice(0, mostWords).sort();

/** FNV-1a, as a number that the database's `int` holds. */
function markOf(words: string[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join(" ")) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash | 0;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 32);
}
