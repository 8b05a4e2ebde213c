import { CardHeadline } from "#components/site/cards/card-headline";
import { CardDate } from "#components/site/cards/card-signature";
import { CardStandfirst } from "#components/site/cards/card-standfirst";
import { Kicker } from "#components/site/cards/kicker";
import type { HeadingLevel } from "#components/ui/heading";
import { Picture } from "#components/ui/picture";
import type { Slot } from "#components/ui/slots";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { CardView } from "#lib/published/views";
import styles from "./card.module.css";

/** A story in a column of its own: beside the lead, in a section's strip, among related articles. */
export function SecondaryCard(props: {
  card: CardView;
  edition: EditionView;
  level: HeadingLevel;
  slot: Slot;
  /** The section under whose name it stands. */
  within?: string | undefined;
}) {
  const { card, edition } = props;
  return (
    <article className={`${styles.card} ${styles.secondary}`}>
      {card.image && (
        <div className={styles.picture}>
          <Picture image={card.image} slot={props.slot} />
        </div>
      )}
      <div className={styles.text} data-card-text="">
        <Kicker card={card} wording={wordingFor(edition.code)} within={props.within} />
        <CardHeadline card={card} level={props.level} />
        <CardStandfirst card={card} />
        <CardDate card={card} edition={edition} />
      </div>
    </article>
  );
}
