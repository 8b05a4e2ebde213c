import { PlainHeader } from "#components/site/parts/plain-header";
import { SearchChips } from "#components/site/search/search-chips";
import { SearchForm } from "#components/site/search/search-form";
import { SearchResult } from "#components/site/search/search-result";
import { Pagination } from "#components/ui/pagination";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { pathOf } from "#lib/published/paths";
import { isNarrowed, searchHref } from "#lib/published/search/asked";
import type { LinkView, SearchPageView } from "#lib/published/views";
import styles from "./search.module.css";

type Props = { view: SearchPageView; edition: EditionView; sections: LinkView[] };

/** A question and what was found: the best first. */
export function SearchFront({ view, edition, sections }: Props) {
  const { search } = wordingFor(edition.code);
  return (
    <div className={styles.front}>
      <PlainHeader
        edition={edition}
        steps={[{ name: search.title, path: pathOf.search(edition) }]}
        title={search.title}
      >
        <SearchForm view={view} edition={edition} sections={sections} />
        <SearchChips view={view} edition={edition} sections={sections} />
      </PlainHeader>
      {view.isAsked && <Found view={view} edition={edition} />}
      {!view.isAsked && (view.asked.text.trim() !== "" || isNarrowed(view.asked)) && (
        <p className={styles.advice}>{search.noWords}</p>
      )}
    </div>
  );
}

function Found({ view, edition }: { view: SearchPageView; edition: EditionView }) {
  const { search } = wordingFor(edition.code);
  if (view.count === 0) return <Nothing view={view} edition={edition} />;
  return (
    <section className={styles.found} aria-labelledby="found">
      <h2 id="found" className={styles.count}>
        {view.isCountExact ? search.count(view.count) : search.moreThan(view.count)}
      </h2>
      <ul className={styles.results}>
        {view.results.map((result) => (
          <li key={result.card.id}>
            <SearchResult result={result} edition={edition} />
          </li>
        ))}
      </ul>
      <ResultPages view={view} edition={edition} />
    </section>
  );
}

function ResultPages({ view, edition }: { view: SearchPageView; edition: EditionView }) {
  const { search, pagination, page } = wordingFor(edition.code);
  const number = view.asked.page ?? 1;
  const to = (text: string, next: number) => ({
    text,
    href: searchHref(edition, { ...view.asked, page: next }),
  });
  return (
    <Pagination
      label={pagination}
      newer={number === 1 ? null : to(search.previous, number - 1)}
      older={view.hasMore ? to(search.next, number + 1) : null}
      place={page(number)}
    />
  );
}

function Nothing({ view, edition }: { view: SearchPageView; edition: EditionView }) {
  const { search } = wordingFor(edition.code);
  const { spelling, asked } = view;
  return (
    <section className={styles.nothing} aria-labelledby="found">
      <h2 id="found" className={styles.none}>
        {search.nothing}
      </h2>
      {spelling !== null && (
        <p>
          {search.didYouMean}{" "}
          <a href={searchHref(edition, { ...asked, text: spelling, page: 1 })}>
            <bdi>{spelling}</bdi>
          </a>
        </p>
      )}
      <p className={styles.advice}>{search.nothingAdvice}</p>
    </section>
  );
}
