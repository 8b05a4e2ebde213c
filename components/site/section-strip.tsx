import { CardColumns } from "#components/site/card-columns";
import { NamedLink } from "#components/site/named-link";
import type { EditionView } from "#lib/language/edition";
import type { CardView, LinkView } from "#lib/published/views";
import styles from "./section-strip.module.css";

/** One section's newest stories on the home page, under the section's name. */
export function SectionStrip(props: {
  section: LinkView;
  cards: CardView[];
  edition: EditionView;
}) {
  if (props.cards.length === 0) return null;
  const id = `section-${props.section.id}`;
  return (
    <section aria-labelledby={id} className={styles.strip}>
      <h2 id={id} className={styles.title}>
        <NamedLink link={props.section} />
      </h2>
      <CardColumns
        cards={props.cards}
        edition={props.edition}
        level={3}
        within={props.section.id}
      />
    </section>
  );
}
