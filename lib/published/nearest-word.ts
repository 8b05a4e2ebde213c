/** So many letters of a word may be wrong: one in three. */
export const mostChanged = (word: string) => Math.max(1, Math.floor(word.length / 3));

/** The word that takes the fewest changed letters to become, at most one in three; null where none is so near. */
export function nearestWord(word: string, words: string[]): string | null {
  let nearest: { word: string; distance: number } | null = null;
  for (const one of new Set(words)) {
    const distance = distanceOf(word, one);
    if (distance > mostChanged(word) || isAnother(word, one)) continue;
    if (nearest === null || distance < nearest.distance) nearest = { word: one, distance };
  }
  return nearest?.word ?? null;
}

/** Of words in which letters stand for one another, those are spellings of one that share so many of their threes. */
const alike = 0.3;

/**
 * Whether a word is another one rather than a slip of the hand: as long, of other letters, and little like it. Nobody who
 * asks for “café” means “came”, though one letter parts them.
 */
function isAnother(word: string, other: string): boolean {
  const [heard, meant] = [soundOf(word), soundOf(other)];
  if (word.length !== other.length || [...heard].sort().join() === [...meant].sort().join())
    return false;
  const [ours, theirs] = [threesOf(heard), threesOf(meant)];
  const shared = ours.intersection(theirs).size;
  return shared / ours.union(theirs).size < alike;
}

/** Letters that Persian says alike are taken for one another by who writes as they hear. */
const sounds: Record<string, string> = {
  ذ: "ز",
  ض: "ز",
  ظ: "ز",
  ص: "س",
  ث: "س",
  ط: "ت",
  ح: "ه",
  غ: "ق",
};

const soundOf = (word: string) => [...word].map((letter) => sounds[letter] ?? letter).join("");

/** As pg_trgm counts them: a word begins with two spaces and ends with one. */
function threesOf(word: string): Set<string> {
  const spaced = `  ${word} `;
  return new Set(Array.from({ length: spaced.length - 2 }, (_, at) => spaced.slice(at, at + 3)));
}

/** Letters to add, drop, change or swap with their neighbour, to make one word of another (optimal string alignment). */
function distanceOf(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next.push(
        Math.min(
          at(row, j) + 1,
          at(next, j - 1) + 1,
          at(row, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return at(row, other.length);
}

const at = (row: number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;

/** The letters of each script, folded as search folds them. */
const alphabets = [
  "abcdefghijklmnopqrstuvwxyz",
  "ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنهوی",
  "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ",
  "αβγδεζηθικλμνξοπρστυφχψω",
  "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
];

/** All words that differ from one by a letter: added, dropped, changed, or swapped with its neighbour. */
export function oneLetterAway(word: string): string[] {
  const letters = alphabets.find((alphabet) => [...word].some((one) => alphabet.includes(one)));
  const words = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    words.add(before + after.slice(1));
    words.add(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
    for (const letter of letters ?? "") {
      words.add(before + letter + after);
      words.add(before + letter + after.slice(1));
    }
  }
  words.delete(word);
  words.delete("");
  return [...words].filter((one) => !isAnother(word, one));
}
