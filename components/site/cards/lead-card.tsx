import { CardHeadline } from "#components/site/cards/card-headline";
import { CardSignature } from "#components/site/cards/card-signature";
import { CardStandfirst } from "#components/site/cards/card-standfirst";
import { Kicker } from "#components/site/cards/kicker";
import { OpeningPicture } from "#components/ui/picture";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { CardView } from "#lib/published/views";
import styles from "./card.module.css";

/** The first story of the home page or of a section. */
export function LeadCard(props: {
  card: CardView;
  edition: EditionView;
  slot: "homeLead" | "sectionLead";
  /** The section under whose name it stands. */
  within?: string | undefined;
}) {
  const { card, edition } = props;
  return (
    <article className={`${styles.card} ${styles.lead}`}>
      {card.image && (
        <div className={styles.picture}>
          <OpeningPicture image={card.image} slot={props.slot} />
        </div>
      )}
      <div className={styles.text}>
        <Kicker card={card} wording={wordingFor(edition.code)} within={props.within} />
        <CardHeadline card={card} level={2} />
        <CardStandfirst card={card} />
        <CardSignature card={card} edition={edition} />
      </div>
    </article>
  );
}
