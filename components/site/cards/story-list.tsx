import { PlainCard } from "#components/site/cards/plain-card";
import { EmptyNotice } from "#components/site/parts/empty-notice";
import { Pagination } from "#components/ui/pagination";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type { CardView, ListPageView } from "#lib/published/views";
import styles from "./story-list.module.css";

/** Stories one below the other, and the way to newer and older ones. */
export function StoryList(props: {
  view: ListPageView;
  /** Those of the page that stand here. */
  cards: CardView[];
  edition: EditionView;
  within?: string | undefined;
  /** Whose page it is. */
  author?: string | undefined;
}) {
  const { view, cards, edition } = props;
  return (
    <>
      {view.cards.length === 0 && <EmptyNotice edition={edition} />}
      {cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <li key={card.id}>
              <PlainCard
                card={card}
                edition={edition}
                within={props.within}
                author={props.author}
              />
            </li>
          ))}
        </ul>
      )}
      <ListPagination view={view} edition={edition} />
    </>
  );
}

/** The way to newer and older stories of a list. */
export function ListPagination({ view, edition }: { view: ListPageView; edition: EditionView }) {
  const wording = wordingFor(edition.code);
  return (
    <Pagination
      label={wording.pagination}
      newer={view.newerPath === null ? null : { text: wording.newer, href: hrefOf(view.newerPath) }}
      older={view.olderPath === null ? null : { text: wording.older, href: hrefOf(view.olderPath) }}
      place={view.number === null ? null : wording.page(view.number)}
    />
  );
}
