import { SecondaryCard } from "#components/site/cards/secondary-card";
import type { HeadingLevel } from "#components/ui/heading";
import type { Slot } from "#components/ui/slots";
import type { EditionView } from "#lib/language/edition";
import type { CardView } from "#lib/published/views";
import styles from "./card-columns.module.css";

/** Stories side by side, as many as the page has room for; one or two share the width of a wide page. */
export function CardColumns(props: {
  cards: CardView[];
  edition: EditionView;
  level: HeadingLevel;
  /** The section under whose name they stand. */
  within?: string | undefined;
}) {
  const { cards, ...rest } = props;
  const how = { ...rest, slot: slotOf(cards.length) };
  return (
    <ul className={styles.columns}>
      {cards.map((card) => (
        <li key={card.id}>
          <SecondaryCard card={card} {...how} />
        </li>
      ))}
    </ul>
  );
}

function slotOf(count: number): Slot {
  if (count === 1) return "loneColumn";
  return count === 3 ? "thirdColumn" : "column";
}
