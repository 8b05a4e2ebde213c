import type { Wording } from "#lib/language/wording";
import type { CardView } from "#lib/published/views";
import styles from "./kicker.module.css";

/**
 * What kind of text a headline leads to. Readers must see at once that something is opinion, analysis,
 * a statement or an interview; plain news is told by its section instead.
 */
export function Kicker({ card, wording }: { card: CardView; wording: Wording }) {
  return (
    <p className={styles.kicker}>
      {card.kind === "news" ? <bdi>{card.section.name}</bdi> : wording.kinds[card.kind]}
    </p>
  );
}
