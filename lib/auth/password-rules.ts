import { commonWords } from "#lib/auth/common-passwords";

/** Fewest characters of a password, as a reader counts them. */
export const shortestPassword = 8;
/** Most characters; far above any pass phrase, and low enough that a form cannot be used to exhaust us. */
export const longestPassword = 1_000;

/**
 * What keeps a password from being used, as a sentence that says what to do, or null. From 8 characters to
 * 1,000, of any kind and in any language; nothing is cut off, nothing is demanded of its make-up (ASVS 5,
 * 6.2). Refused are the most common ones, keys in a row, and what is known of the person: name and e-mail.
 */
export function checkPassword(password: string, known: string[] = []): string | null {
  const length = [...new Intl.Segmenter().segment(password.slice(0, longestPassword * 8))].length;
  if (length < shortestPassword) return "Use at least 8 characters. A few words in a row are good.";
  if (length > longestPassword) return "Use at most 1,000 characters.";
  if (isCommon(password)) return "Many people use this password. Choose one that is yours alone.";
  if (isKnown(password, known)) return "Choose a password that is not your name or e-mail address.";
  return null;
}

function isCommon(password: string): boolean {
  const plain = password.toLowerCase();
  if (isRow(plain)) return true;
  // “password1” without its digits, and “p4ssw0rd” with its letters given back.
  return [plain, plain.replace(/\P{L}+$/u, "").replace(/./gu, (sign) => swaps[sign] ?? sign)]
    .map((text) => text.replace(/\P{L}/gu, ""))
    .some((letters) => isMadeOfCommon(letters));
}

const swaps: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

function isMadeOfCommon(letters: string): boolean {
  if (letters === "") return false;
  if (commonWords.has(letters)) return true;
  for (let at = 3; at <= letters.length - 3; at += 1) {
    if (commonWords.has(letters.slice(0, at)) && commonWords.has(letters.slice(at))) return true;
  }
  return false;
}

const rows = ["01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"];

/** One part again and again (“aaaaaaaa”, “12121212”, “abcabcabc”), keys in a row, or a date and little else. */
function isRow(plain: string): boolean {
  if (/^(.{1,4})\1+.{0,3}$/u.test(plain)) return true;
  if (/^\d{1,9}$/.test(plain)) return true;
  const backward = [...plain].reverse().join("");
  return rows.some((row) => row.includes(plain) || row.includes(backward));
}

function isKnown(password: string, known: string[]): boolean {
  const plain = lettersOf(password);
  const parts = known.flatMap((fact) => [fact, fact.split("@")[0] ?? "", ...fact.split(/[\s@.]+/)]);
  return parts.map(lettersOf).some((part) => part.length >= 3 && part === plain);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, "");
}
