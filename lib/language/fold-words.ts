/** A word as it stands in a text, and the folded words that it is found by; several for `co-op` or `کتاب‌ها`. */
export type Word = { start: number; end: number; parts: string[] };

/**
 * A text as its words, folded alike for what is searched and for what is asked: in small letters, without
 * accents and vowel signs; one yeh, one kaf, one heh and one alef; digits as 0 to 9; ligatures and wide letters as
 * plain ones. A half-space parts a word. Scripts that write no spaces are taken letter by letter.
 */
export function wordsOf(text: string): Word[] {
  return [...eachWord(text)];
}

/** The same one after the other, for whoever need not read to the end. */
export function* eachWord(text: string): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const parts = foldWord(word);
    if (parts.length > 0) yield { start: index, end: index + word.length, parts };
  }
}

/** The folded words of a text, one space apart; what stands joined by a half-space or hyphen is there whole as well. */
export function foldText(text: string, most = 200_000): string {
  const words = wordsOf(text);
  const joined = new Set(words.flatMap(({ parts }) => (isJoinable(parts) ? [parts.join("")] : [])));
  const folded = [...words.flatMap(({ parts }) => parts), ...joined].join(" ");
  return folded.slice(0, most);
}

/** Whether the parts of a word may also be written as one: `کتابها`, `coop`. Letters of Chinese are no parts. */
export function isJoinable(parts: string[]): boolean {
  return parts.length > 1 && parts.every((part) => !spaceless.test(part));
}

const joiners = "\\u200c\\u00ad\\u200d\\u2060'’ʼ\\-‐‑";
const letter = "\\p{L}\\p{M}\\p{N}";
const wordPattern = new RegExp(`[${letter}]+(?:[${joiners}]+[${letter}]+)*`, "gu");
const unspoken = /\p{Mn}|[\u0640\u00ad]|\u200d|\u2060/gu;
const breaks = new RegExp(`[^${letter}]+`, "u");
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const eachSpaceless = new RegExp(spaceless.source, "gu");

/** Letters that Unicode keeps apart and readers do not. */
const alike: Record<string, string> = {
  ...{ ي: "ی", ى: "ی", ې: "ی", ك: "ک", ة: "ه", ۀ: "ه", ە: "ه", ہ: "ه", ھ: "ه", ٱ: "ا", ؤ: "و" },
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ς: "σ" },
};

/** Words of these letters are folded already, or with their capitals made small: most of all that is read. */
const isPlain = /^(?:[A-Za-z0-9]+|[ابپتثجچحخدذرزژسشصضطظعغفقکگلمنهوی]+)$/;

/** A newspaper says the same words again and again: what was folded last is remembered. */
const remembered = new Map<string, string[]>();

function foldWord(word: string): string[] {
  if (isPlain.test(word)) return [word.toLowerCase().slice(0, longest)];
  const known = remembered.get(word) ?? partsOf(word);
  if (remembered.size >= 20_000) remembered.clear();
  if (word.length <= longest) remembered.set(word, known);
  return known;
}

function partsOf(word: string): string[] {
  return word
    .normalize("NFKD")
    .replace(unspoken, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(unspoken, "")
    .normalize("NFC")
    .replace(/\p{L}/gu, (one) => alike[one] ?? one)
    .replace(anyDigit, digit)
    .replace(eachSpaceless, " $& ")
    .split(breaks)
    .filter((part) => part !== "")
    .map((part) => part.slice(0, longest));
}

/** No word of any language is longer; what is, is found by its beginning. */
const longest = 100;

const anyDigit = /\p{Nd}/gu;

/** A text with the digits of any script as 0 to 9. */
export function plainDigits(text: string): string {
  return text.replace(anyDigit, digit);
}

/** Ten digits of a script stand one after the other, and begin where the one before is no digit. */
function digit(one: string): string {
  const code = one.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return one >= "0" && one <= "9" ? one : String(code - zero);
}
