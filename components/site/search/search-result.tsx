import styles from "#components/site/cards/card.module.css";
import { CardSignature } from "#components/site/cards/card-signature";
import { Kicker } from "#components/site/cards/kicker";
import { each } from "#components/ui/each";
import { Picture } from "#components/ui/picture";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type { SearchPageView } from "#lib/published/views";

type Result = SearchPageView["results"][number];

/** A story that was found, what was asked for marked in its headline and in the passage that holds it. */
export function SearchResult({ result, edition }: { result: Result; edition: EditionView }) {
  const { card, headline, passage } = result;
  const words = { lang: card.foreign?.language, dir: card.foreign?.direction };
  return (
    <article className={`${styles.card} ${styles.plain}`}>
      <div className={styles.text}>
        <Kicker card={card} wording={wordingFor(edition.code)} />
        <h3 className={styles.headline} {...words}>
          <a href={hrefOf(card.path)}>
            <Marked pieces={headline} />
          </a>
        </h3>
        {passage.length > 0 && (
          <p className={styles.standfirst} {...words}>
            <Marked pieces={passage} />
          </p>
        )}
        <CardSignature card={card} edition={edition} />
      </div>
      {card.image && (
        <div className={styles.picture}>
          <Picture image={card.image} slot="thumbnail" />
        </div>
      )}
    </article>
  );
}

function Marked({ pieces }: { pieces: Result["headline"] }) {
  return each(pieces, ({ text, isMatch }) =>
    isMatch ? <mark className={styles.match}>{text}</mark> : text,
  );
}
