import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import styles from "./search-question.module.css";

/**
 * What a reader looks for, and the button that starts it; stands in a form that leads to the search. Where there are
 * scripts, pages that may be meant are offered under it.
 */
export function SearchQuestion(props: {
  edition: EditionView;
  /** What was asked, to be asked again in other words. */
  text?: string;
  /** What says how to ask, by its id. */
  hint?: string;
}) {
  const { search } = wordingFor(props.edition.code);
  return (
    <div>
      <label htmlFor="search-text" className={styles.label}>
        {search.field}
      </label>
      <div className={styles.question}>
        <input
          id="search-text"
          name="q"
          type="search"
          defaultValue={props.text}
          maxLength={300}
          autoComplete="off"
          aria-describedby={props.hint}
          dir="auto"
          data-suggest={hrefOf(pathOf.suggestions(props.edition))}
        />
        <button type="submit">{search.submit}</button>
        <ul
          id="search-suggestions"
          className={styles.suggestions}
          aria-label={search.suggestions}
          data-suggestions=""
          hidden
        />
      </div>
      <p role="status" className={styles.status} />
    </div>
  );
}
