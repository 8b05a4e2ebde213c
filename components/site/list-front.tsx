import type { ReactNode } from "react";
import { EmptyNotice } from "#components/site/empty-notice";
import { PlainCard } from "#components/site/plain-card";
import { Pagination } from "#components/ui/pagination";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type { ListPageView } from "#lib/published/views";
import styles from "./list-front.module.css";

/** A page of stories, newest first, under the header of what they have in common. */
export function ListFront(props: { view: ListPageView; edition: EditionView; header: ReactNode }) {
  const { view, edition } = props;
  return (
    <div className={styles.front}>
      {props.header}
      <div className={styles.list}>
        {view.cards.length === 0 && <EmptyNotice edition={edition} />}
        {view.cards.length > 0 && (
          <ul className={styles.cards}>
            {view.cards.map((card) => (
              <li key={card.id}>
                <PlainCard card={card} edition={edition} />
              </li>
            ))}
          </ul>
        )}
        <ListPagination view={view} edition={edition} />
      </div>
    </div>
  );
}

function ListPagination({ view, edition }: { view: ListPageView; edition: EditionView }) {
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
