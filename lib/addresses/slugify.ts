const latinWithMarks = /(\p{Script=Latin})\p{M}+/gu;
const apostrophes = /(?<=\p{L})['’ʼ](?=\p{L})/gu;
const tatweelAndVowelSigns = /[\u0640\u064b-\u0652]/g;
const betweenWords = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * The last part of an address, made from a headline or a name: Latin letters lose their accents, every
 * other script stays as it is, words are joined with “-”. Lower case, NFC, at most `max` characters, cut
 * between words where there is more than one. Null when the text has neither letter nor digit.
 */
export function slugify(text: string, { max = 80 }: { max?: number } = {}): string | null {
  const slug = text
    .toLowerCase()
    .normalize("NFD")
    .replace(latinWithMarks, "$1")
    .normalize("NFC")
    .replace(apostrophes, "")
    .replace(tatweelAndVowelSigns, "")
    .replace(betweenWords, "-")
    .replace(/^[-\p{M}]+|-+$/gu, "");
  return slug === "" ? null : cutBetweenWords(slug, max);
}

function cutBetweenWords(slug: string, max: number): string {
  const characters = [...slug];
  if (characters.length <= max) return slug;
  const cut = characters.slice(0, max).join("");
  if (characters[max] === "-") return cut.replace(/-+$/, "");
  const lastGap = cut.lastIndexOf("-");
  return lastGap > 0 ? cut.slice(0, lastGap) : cut;
}
