import type { EditionView } from "#lib/language/edition";
import { formatDate } from "#lib/language/format-date";
import styles from "./name-index.module.css";

/** When the newest article of a name in an index was published. */
export function EntryDate({ at, edition }: { at: string; edition: EditionView }) {
  const { text, dateTime } = formatDate(edition, at);
  return (
    <time className={styles.date} dateTime={dateTime}>
      {text}
    </time>
  );
}
