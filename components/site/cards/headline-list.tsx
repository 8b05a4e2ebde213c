import { HeadlineCard } from "#components/site/cards/headline-card";
import type { EditionView } from "#lib/language/edition";
import type { CardView } from "#lib/published/views";
import styles from "./headline-list.module.css";

/** Headlines one below the other, newest or most important first as they come. */
export function HeadlineList({ cards, edition }: { cards: CardView[]; edition: EditionView }) {
  return (
    <ul className={styles.list}>
      {cards.map((card) => (
        <li key={card.id}>
          <HeadlineCard card={card} edition={edition} />
        </li>
      ))}
    </ul>
  );
}
