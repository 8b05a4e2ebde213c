import type { CardView } from "#lib/published/views";
import styles from "./card.module.css";

/** What a story says in a sentence or two, under its headline. */
export function CardStandfirst({ card }: { card: CardView }) {
  if (!card.standfirst) return null;
  return (
    <p className={styles.standfirst} lang={card.foreign?.language} dir={card.foreign?.direction}>
      {card.standfirst}
    </p>
  );
}
