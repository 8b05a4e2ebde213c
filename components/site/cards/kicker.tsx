import type { Wording } from "#lib/language/wording";
import type { CardView } from "#lib/published/views";
import styles from "./kicker.module.css";

/**
 * What kind of text a headline leads to. Readers must see at once that something is opinion, analysis,
 * a statement or an interview; plain news is told by its section instead, unless it stands under the
 * name of that section already.
 */
export function Kicker(props: {
  card: CardView;
  wording: Wording;
  /** The section under whose name the card stands. */
  within?: string | undefined;
}) {
  const { kind, section } = props.card;
  if (kind === "news" && section.id === props.within) return null;
  return (
    <p className={styles.kicker} data-kicker="">
      {kind === "news" ? <bdi>{section.name}</bdi> : props.wording.kinds[kind]}
    </p>
  );
}
