import { diffArrays } from "diff";

/** A run of words that stands in both texts, only in the later one (added) or only in the earlier one (removed). */
export type Piece = { kind: "same" | "added" | "removed"; text: string };

/** Texts further apart than this are shown as one that went and one that came, which reads better anyhow. */
const mostEdits = 800;

/**
 * Two texts word by word, in the order in which they are read; what was removed stands before what took its place.
 * Words are those of the language, so that Persian and texts without spaces compare as well as English.
 */
export function compareWords(before: string, after: string, language: string): Piece[] {
  if (before === after) return piecesOf([{ kind: "same", text: before }]);
  const changes = diffArrays(wordsOf(before, language), wordsOf(after, language), {
    maxEditLength: mostEdits,
  });
  if (changes === undefined) {
    return piecesOf([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  }
  const pieces = changes.map(({ added, removed, value }): Piece => {
    const kind = added ? "added" : removed ? "removed" : "same";
    return { kind, text: value.join("") };
  });
  return joinAcrossSpaces(piecesOf(pieces));
}

/** The words of a text and what stands between them, in their order. */
export function wordsOf(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}

function piecesOf(pieces: Piece[]): Piece[] {
  return pieces.filter(({ text }) => text !== "");
}

/** Several words in a row that were replaced read as one change, not as many with a space between each. */
function joinAcrossSpaces(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  let removed = "";
  let added = "";
  const close = () => {
    joined.push(
      ...piecesOf([
        { kind: "removed", text: removed },
        { kind: "added", text: added },
      ]),
    );
    removed = "";
    added = "";
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const isInside = (removed !== "" || added !== "") && index + 1 < pieces.length;
    if (kind === "same" && !(isInside && text.trim() === "")) {
      close();
      joined.push({ kind, text });
      continue;
    }
    if (kind !== "added") removed += text;
    if (kind !== "removed") added += text;
  }
  close();
  return joined;
}

/** The earlier and the later of two texts, or the two that stand against each other. */
export type Side = "before" | "after";

/** What one side of a comparison says. */
export function sideOf(pieces: Piece[], side: Side): Piece[] {
  const other = side === "before" ? "added" : "removed";
  return pieces.filter(({ kind }) => kind !== other);
}
