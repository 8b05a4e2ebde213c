import { Block } from "#components/site/parts/block";
import { Heading } from "#components/ui/heading";
import type { EditionView } from "#lib/language/edition";
import { formatDate } from "#lib/language/format-date";
import { wordingFor } from "#lib/language/wording-for";
import type { OutsideView } from "#lib/published/views";
import card from "./card.module.css";
import styles from "./headline-list.module.css";

/** What other publishers wrote, each with its name; no block at all when there is nothing. */
export function OutsideBlock({ items, edition }: { items: OutsideView[]; edition: EditionView }) {
  if (items.length === 0) return null;
  return (
    <Block id="outside" title={wordingFor(edition.code).outside}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <OutsideCard item={item} edition={edition} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

function OutsideCard({ item, edition }: { item: OutsideView; edition: EditionView }) {
  const { text, dateTime } = formatDate(edition, item.publishedAt);
  return (
    <article className={`${card.card} ${card.brief}`}>
      <Heading level={3} className={card.headline} within={item.foreign}>
        <a href={item.href} rel="noopener external">
          {item.title}
        </a>
      </Heading>
      <p className={card.signature}>
        <span>
          <bdi>{item.source}</bdi>
        </span>
        <time dateTime={dateTime}>{text}</time>
      </p>
    </article>
  );
}
