import { each } from "#components/ui/each";
import { VisuallyHidden } from "#components/ui/visually-hidden";
import type { Piece } from "#lib/content/compare/compare-words";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import styles from "./marked-words.module.css";

/** Two texts as one: what came and what went is marked by a line, a sign and a shade, and said to who cannot see it. */
export function MarkedWords({ pieces, edition }: { pieces: Piece[]; edition: EditionView }) {
  const { versions } = wordingFor(edition.code);
  return each(pieces, ({ kind, text }) => {
    if (kind === "same") return <>{text}</>;
    const Marked = kind === "added" ? "ins" : "del";
    return (
      <Marked className={styles[kind]}>
        <VisuallyHidden>
          <bdi lang={edition.code}>{versions[kind]}</bdi>{" "}
        </VisuallyHidden>
        {text}
      </Marked>
    );
  });
}
