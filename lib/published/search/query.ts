import { isJoinable, wordsOf } from "#lib/language/fold-words";

/** What a reader looks for, or will not see: folded words that follow one another. */
export type Term = {
  words: string[];
  /** The same written as one, for what half-spaces and hyphens part: `کتاب‌ها`, `co-op`. */
  joined: string | null;
  /** Where it stands in what was asked. */
  start: number;
  end: number;
};

export type SearchQuery = { text: string; wanted: Term[]; unwanted: Term[] };

/** Characters and terms that are read of a question; nobody remembers more of what they asked. */
const longest = 300;
const most = 16;

/**
 * A reader's question: words that must all be there, “several in quotes” one after the other, and a minus before
 * what must not. Whatever is asked can be read; what holds no word asks for nothing.
 */
export function readSearchQuery(asked: string): SearchQuery {
  const text = [...asked.toWellFormed().replace(/[\p{Cc}\ufffd]/gu, " ")]
    .slice(0, longest)
    .join("")
    .trim()
    .replace(/\s+/g, " ");
  const query: SearchQuery = { text, wanted: [], unwanted: [] };
  for (const match of text.matchAll(pattern)) {
    const { minus = "", quoted, plain = "" } = match.groups ?? {};
    const body = quoted ?? plain;
    const start = match.index + match[0].indexOf(body, minus.length);
    const terms = quoted === undefined ? wordTerms(body, start) : phraseTerm(body, start);
    query[minus === "" ? "wanted" : "unwanted"].push(...terms);
  }
  return {
    text,
    wanted: query.wanted.slice(0, most),
    unwanted: query.unwanted.slice(0, most),
  };
}

/** A minus counts before a word, not within one; a quotation that is not closed goes to the end. */
const pattern =
  /(?<minus>(?<![^\s])[-−])?(?:["“”„«»](?<quoted>[^"“”„«»]*)["“”«»]?|(?<plain>[^\s"“”„«»]+))/gu;

function wordTerms(text: string, offset: number): Term[] {
  return wordsOf(text).map(({ start, end, parts }) => ({
    words: parts,
    joined: isJoinable(parts) ? parts.join("") : null,
    start: offset + start,
    end: offset + end,
  }));
}

function phraseTerm(text: string, start: number): Term[] {
  const words = wordsOf(text).flatMap(({ parts }) => parts);
  if (words.length === 0) return [];
  return [{ words, joined: null, start, end: start + text.length }];
}
