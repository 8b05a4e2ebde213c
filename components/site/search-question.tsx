import type { Wording } from "#lib/language/wording";
import styles from "./search-question.module.css";

/** What a reader looks for, and the button that starts it; stands in a form that leads to the search. */
export function SearchQuestion(props: {
  wording: Wording;
  /** What was asked, to be asked again in other words. */
  text?: string;
  /** What says how to ask, by its id. */
  hint?: string;
}) {
  const { search } = props.wording;
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
        />
        <button type="submit">{search.submit}</button>
      </div>
    </div>
  );
}
