import { each } from "#components/ui/each";
import { VisuallyHidden } from "#components/ui/visually-hidden";
import { type Piece, type Side, sideOf } from "#lib/content/compare/compare-words";
import css from "./comparison.module.css";

/**
 * One side of two texts: what the other side does not say is marked by a line, a sign and a colour, and said to who
 * cannot see it.
 */
export function ComparedWords({ pieces, side }: { pieces: Piece[]; side: Side }) {
  return each(sideOf(pieces, side), ({ kind, text }) => {
    if (kind === "same") return <>{text}</>;
    const Marked = kind === "added" ? "ins" : "del";
    return (
      <Marked className={css[kind]}>
        <VisuallyHidden>{kind === "added" ? "[added: " : "[removed: "}</VisuallyHidden>
        {text}
        <VisuallyHidden>]</VisuallyHidden>
      </Marked>
    );
  });
}
