import { CardHeadline } from "#components/site/cards/card-headline";
import { CardSignature } from "#components/site/cards/card-signature";
import { CardStandfirst } from "#components/site/cards/card-standfirst";
import { Kicker } from "#components/site/cards/kicker";
import { Picture } from "#components/ui/picture";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { CardView } from "#lib/published/views";
import styles from "./card.module.css";

/** A story in a list: text first, its picture small beside it. */
export function PlainCard(props: {
  card: CardView;
  edition: EditionView;
  /** The section under whose name it stands. */
  within?: string | undefined;
  /** Whose page it is. */
  author?: string | undefined;
  /** The rank of its headline. */
  level?: 2 | 3;
}) {
  const { card, edition, level = 2 } = props;
  return (
    <article className={`${styles.card} ${styles.plain}`}>
      <div className={styles.text}>
        <Kicker card={card} wording={wordingFor(edition.code)} within={props.within} />
        <CardHeadline card={card} level={level} />
        <CardStandfirst card={card} />
        <CardSignature card={card} edition={edition} author={props.author} />
      </div>
      {card.image && (
        <div className={styles.picture}>
          <Picture image={card.image} slot="thumbnail" />
        </div>
      )}
    </article>
  );
}
