/** A direction in which a script is written. */
export type Direction = "ltr" | "rtl";

/** A part of a text; of one that runs against the rest, its own direction. */
export type TextRun = { text: string; against: Direction | null };

type Span = { start: number; end: number };

/**
 * Names and signs of the other direction within a text that is written in this one, to be isolated (UAX #9): without, a
 * phone number, `C++` or a mark behind a Latin name change places in Persian, and a number behind a Persian name in
 * English.
 */
export function splitForeignRuns(text: string, direction: Direction): TextRun[] {
  const against = direction === "rtl" ? "ltr" : "rtl";
  const runs: TextRun[] = [];
  let done = 0;
  for (const { start, end } of direction === "rtl" ? latinSpans(text) : arabicSpans(text)) {
    if (start > done) runs.push({ text: text.slice(done, start), against: null });
    runs.push({ text: text.slice(start, end), against });
    done = end;
  }
  if (done < text.length) runs.push({ text: text.slice(done), against: null });
  return runs;
}

/** A phone number, or a word with what is written onto it: `C++`, `3.5-rc1`, `a@b.example`, `1405`. */
const words =
  /\+\d[\d ().-]*\d|[+#@$€£]?[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d.,:'’/&@_+#%=~*-]*/gu;
const latinLetter = /\p{Script=Latin}/u;
/** What stands between two words of one name. */
const between = /^[ \u00A0]+(?:[&–—-][ \u00A0]+)?$/;
const mostBetween = 10;

/** Digits alone belong to either side: they begin nothing, and go on with what they follow. */
function latinSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: word, index } of text.matchAll(words)) {
    const last = spans.at(-1);
    const gap = last === undefined ? mostBetween + 1 : index - last.end;
    const goesOn = gap <= mostBetween && between.test(text.slice(index - gap, index));
    const isLatin = latinLetter.test(word) || /^\+\d/.test(word);
    if (last !== undefined && goesOn) last.end = index + word.length;
    else if (isLatin) spans.push({ start: index, end: index + word.length });
  }
  return spans.map(({ start, end }) => ({ start, end: endOfName(text, start, end) }));
}

/** What ends the sentence around a name is no part of it, but for a mark that is quoted along with it. */
function endOfName(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && ".,:'’-".includes(text.charAt(last - 1))) last -= 1;
  let marked = last;
  while ("!?…".includes(text.charAt(marked) || "-")) marked += 1;
  return marked > last && '»”’"'.includes(text.charAt(marked) || "-") ? marked : last;
}

const arabic = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c]*/gu;

function arabicSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: word, index } of text.matchAll(arabic)) {
    const last = spans.at(-1);
    const end = index + word.length;
    const isNext = last !== undefined && index - last.end <= mostBetween;
    if (isNext && /^[ \u00A0]+$/.test(text.slice(last.end, index))) last.end = end;
    else spans.push({ start: index, end });
  }
  return spans;
}
