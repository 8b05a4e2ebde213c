import { BylineNames } from "#components/site/parts/byline-names";
import type { EditionView } from "#lib/language/edition";
import { formatDate } from "#lib/language/format-date";
import { wordingFor } from "#lib/language/wording-for";
import { bylineLines } from "#lib/published/byline-line";
import type { CardView } from "#lib/published/views";
import styles from "./card.module.css";

/** The day a card's article came out. */
export function CardDate({ card, edition }: { card: CardView; edition: EditionView }) {
  const { text, dateTime } = formatDate(edition, card.publishedAt);
  return (
    <p className={styles.signature}>
      <time dateTime={dateTime}>{text}</time>
    </p>
  );
}

/**
 * Who signs, and the day it came out. A card names the first kind of byline only, and on the page of an author their own
 * part as well; the article names all.
 */
export function CardSignature(props: {
  card: CardView;
  edition: EditionView;
  /** Whose page it is. */
  author?: string | undefined;
}) {
  const { card, edition, author } = props;
  const lines = bylineLines(card.bylines, wordingFor(edition.code));
  const [line] = lines;
  if (line === undefined) return <CardDate card={card} edition={edition} />;
  const { text, dateTime } = formatDate(edition, card.publishedAt);
  const theirs = lines
    .slice(1)
    .filter(({ parts }) => parts.some((part) => "byline" in part && part.byline.id === author));
  return (
    <p className={styles.signature}>
      {[line, ...theirs].map((one) => (
        <span key={one.kind}>
          <BylineNames line={one} draw={(byline) => <bdi>{byline.name}</bdi>} />
        </span>
      ))}
      <time dateTime={dateTime}>{text}</time>
    </p>
  );
}
