import { CardHeadline } from "#components/site/cards/card-headline";
import { CardDate } from "#components/site/cards/card-signature";
import type { EditionView } from "#lib/language/edition";
import type { CardView } from "#lib/published/views";
import styles from "./card.module.css";

/** A story told by its headline alone. */
export function HeadlineCard({ card, edition }: { card: CardView; edition: EditionView }) {
  return (
    <article className={`${styles.card} ${styles.brief}`}>
      <CardHeadline card={card} level={3} />
      <CardDate card={card} edition={edition} />
    </article>
  );
}
