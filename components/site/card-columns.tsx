import { SecondaryCard } from "#components/site/secondary-card";
import type { EditionView } from "#lib/language/edition";
import type { CardView } from "#lib/published/views";
import styles from "./card-columns.module.css";

/** Stories side by side, as many as the page has room for, under a heading of the second rank. */
export function CardColumns({ cards, edition }: { cards: CardView[]; edition: EditionView }) {
  return (
    <ul className={styles.columns}>
      {cards.map((card) => (
        <li key={card.id}>
          <SecondaryCard card={card} edition={edition} level={3} />
        </li>
      ))}
    </ul>
  );
}
