import { HeadlineWords } from "#components/article/headline-words";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type { NeighboursView, NeighbourView } from "#lib/published/views";
import styles from "./neighbours.module.css";

/** From one article of a section to the one before and the one after it. */
export function Neighbours(props: {
  neighbours: NeighboursView;
  section: string;
  edition: EditionView;
}) {
  const { older, newer } = props.neighbours;
  if (older === null && newer === null) return null;
  const wording = wordingFor(props.edition.code);
  return (
    <nav className={styles.neighbours} aria-label={wording.moreIn(props.section)}>
      {older && <Neighbour neighbour={older} label={wording.older} rel="prev" />}
      {newer && <Neighbour neighbour={newer} label={wording.newer} rel="next" />}
    </nav>
  );
}

function Neighbour(props: { neighbour: NeighbourView; label: string; rel: "prev" | "next" }) {
  const { neighbour, label, rel } = props;
  return (
    <a className={styles[rel]} href={hrefOf(neighbour.path)} rel={rel}>
      <span className={styles.label}>{label}</span> <HeadlineWords of={neighbour} />
    </a>
  );
}
