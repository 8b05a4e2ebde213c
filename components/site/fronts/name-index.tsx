import type { ReactNode } from "react";
import { EmptyNotice } from "#components/site/parts/empty-notice";
import { PlainHeader } from "#components/site/parts/plain-header";
import { Pagination } from "#components/ui/pagination";
import type { Step } from "#lib/addresses/steps-to";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type { IndexView } from "#lib/published/views";
import styles from "./name-index.module.css";

/** All names of a kind as an index has them: part by part, and the way to each part. */
export function NameIndex<Entry extends { id: string }>(props: {
  view: IndexView<Entry>;
  edition: EditionView;
  /** The page of all of them. */
  all: Step;
  about: string;
  /** How one of them stands there. */
  draw: (entry: Entry) => ReactNode;
}) {
  const { view, edition, all } = props;
  const wording = wordingFor(edition.code);
  const { previous, next } = wording.search;
  const { number, previousPath, nextPath } = view;
  const here = { name: all.name, path: view.path };
  return (
    <div className={styles.front}>
      <PlainHeader
        edition={edition}
        steps={number === null ? [here] : [all, here]}
        title={all.name}
        page={number === null ? null : wording.page(number)}
      >
        <p className={styles.about}>{props.about}</p>
        {view.ways.length > 0 && (
          <nav aria-label={wording.jumpTo}>
            <ul className={styles.ways}>
              {view.ways.map(({ heading, path, anchor }) => (
                <li key={anchor}>
                  <a href={`${path === view.path ? "" : hrefOf(path)}#${anchor}`}>{heading}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </PlainHeader>
      {view.groups.length === 0 && <EmptyNotice edition={edition} />}
      {view.groups.map(({ heading, anchor, entries }) => (
        <section key={anchor} className={styles.group} aria-labelledby={anchor}>
          <h2 id={anchor} className={styles.heading}>
            {heading}
          </h2>
          <ul className={styles.names}>
            {entries.map((entry) => (
              <li key={entry.id}>{props.draw(entry)}</li>
            ))}
          </ul>
        </section>
      ))}
      <Pagination
        label={wording.pagination}
        newer={previousPath === null ? null : { text: previous, href: hrefOf(previousPath) }}
        older={nextPath === null ? null : { text: next, href: hrefOf(nextPath) }}
        place={number === null ? null : wording.page(number)}
      />
    </div>
  );
}
