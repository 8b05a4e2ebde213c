import { writeDay } from "#lib/language/calendar-day";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { SearchAsked } from "#lib/published/search/asked";
import styles from "./search-form.module.css";

/** A day that shows how one is written: 11 November 2026, 20 Aban 1405. */
const example = "2026-11-11";

type Props = { name: "from" | "to"; asked: SearchAsked; edition: EditionView };

/**
 * The first or the last day of what is looked for. Browsers know the Gregorian calendar alone: in an edition with another
 * one the day is written. What cannot be read is said, and a last day that is before the first.
 */
export function SearchDay({ name, asked, edition }: Props) {
  const { search } = wordingFor(edition.code);
  const early = name === "to" ? asked.early : null;
  const day = asked[name] ?? early;
  const unread = asked.unread[name];
  const isRefused = unread !== null || early !== null;
  const isWritten = edition.calendar !== "gregorian";
  const help = `search-${name}-help`;
  const like = writeDay(edition, example);
  return (
    <div className={styles.field}>
      <label htmlFor={`search-${name}`}>{search[name]}</label>
      <input
        id={`search-${name}`}
        type={isWritten ? "text" : "date"}
        name={name}
        defaultValue={day === null ? (unread ?? "") : writeDay(edition, day)}
        autoComplete="off"
        aria-invalid={isRefused ? true : undefined}
        aria-describedby={isWritten || isRefused ? help : undefined}
      />
      {isRefused ? (
        <span id={help} className={styles.unread}>
          {early === null ? search.unreadDay(like) : search.earlyDay}
        </span>
      ) : (
        isWritten && (
          <span id={help} className={styles.help}>
            {search.dayLike(like)}
          </span>
        )
      )}
    </div>
  );
}
