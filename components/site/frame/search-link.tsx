import type { EditionView } from "#lib/language/edition";
import type { Wording } from "#lib/language/wording";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import styles from "./search-link.module.css";

/** To the search, from every page. */
export function SearchLink({ edition, wording }: { edition: EditionView; wording: Wording }) {
  return (
    <a href={hrefOf(pathOf.search(edition))} rel="search" className={styles.link}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="6.5" cy="6.5" r="5" fill="none" stroke="currentColor" strokeWidth="1.75" />
        <path d="m10.5 10.5 4.5 4.5" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      <span>{wording.search.title}</span>
    </a>
  );
}
