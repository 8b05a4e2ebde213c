import { CardColumns } from "#components/site/cards/card-columns";
import { NamedLink } from "#components/site/parts/named-link";
import type { EditionView } from "#lib/language/edition";
import type { HomePageView } from "#lib/published/views";
import styles from "./front-strip.module.css";

type Props = HomePageView["strips"][number] & { edition: EditionView };

/** The newest stories of a section or topic on the home page, under its name. */
export function FrontStrip({ type, link, cards, edition }: Props) {
  if (cards.length === 0) return null;
  const id = `${type}-${link.id}`;
  return (
    <section aria-labelledby={id} className={styles.strip}>
      <h2 id={id} className={styles.title}>
        <NamedLink link={link} />
      </h2>
      <CardColumns
        cards={cards}
        edition={edition}
        level={3}
        within={type === "section" ? link.id : undefined}
      />
    </section>
  );
}
