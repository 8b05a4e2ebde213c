import type { EditionView } from "#lib/language/edition";
import { formatDatelineDate } from "#lib/language/format-date";
import { wordingFor } from "#lib/language/wording-for";
import { searchHref } from "#lib/published/search/asked";
import type { LinkView, SearchPageView } from "#lib/published/views";
import styles from "./search-chips.module.css";

type Props = { view: SearchPageView; edition: EditionView; sections: LinkView[] };
type Chip = { name: FilterName; label: string; value: string };
type FilterName = "section" | "kind" | "topic" | "author" | "from" | "to";

const none = { section: null, kind: null, topic: null, author: null, from: null, to: null };

/** What narrows the search, each with the way out of it: the same search without that one, from its first page. */
export function SearchChips({ view, edition, sections }: Props) {
  const { search } = wordingFor(edition.code);
  const chips = listChips({ view, edition, sections });
  if (chips.length === 0) return null;
  const asked = { ...view.asked, page: 1 };
  return (
    <nav className={styles.chips} aria-labelledby="search-chosen">
      <p id="search-chosen">{search.chosen}</p>
      <ul>
        {chips.map(({ name, label, value }) => (
          <li key={name}>
            <a
              className={styles.chip}
              href={searchHref(edition, { ...asked, [name]: null })}
              aria-label={search.without(`${label} ${value}`)}
            >
              <span>
                {label} <bdi>{value}</bdi>
              </span>
              <Cross />
            </a>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <a className={styles.all} href={searchHref(edition, { ...asked, ...none })}>
              {search.clearAll}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function listChips({ view, edition, sections }: Props): Chip[] {
  const { search, kinds } = wordingFor(edition.code);
  const { section, kind, from, to } = view.asked;
  const ofSection = sections.find(({ path }) => path?.split("/").at(-1) === section);
  const day = (date: string | null) => date && formatDatelineDate(edition, date);
  const values: [FilterName, string, string | null | undefined][] = [
    ["section", search.section, section && (ofSection?.name ?? section)],
    ["kind", search.kind, kind && kinds[kind]],
    ["topic", search.topic, view.topic?.name],
    ["author", search.author, view.author?.name],
    ["from", search.from, day(from)],
    ["to", search.to, day(to)],
  ];
  return values.flatMap(([name, label, value]) => (value ? [{ name, label, value }] : []));
}

function Cross() {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="M1 1l8 8M9 1L1 9" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
