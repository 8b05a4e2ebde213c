import { Heading, type HeadingLevel } from "#components/ui/heading";
import { hrefOf } from "#lib/published/href-of";
import type { CardView } from "#lib/published/views";
import styles from "./card.module.css";

/** The headline of a card and the one link in it: the whole card leads where its headline leads. */
export function CardHeadline({ card, level }: { card: CardView; level: HeadingLevel }) {
  return (
    <Heading level={level} className={styles.headline} within={card.foreign}>
      <a href={hrefOf(card.path)}>{card.headline}</a>
    </Heading>
  );
}
