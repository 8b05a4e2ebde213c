import type { EditionView } from "#lib/language/edition";
import { formatInstant } from "#lib/language/format-date";
import styles from "./dated-kind.module.css";

/** What kind of change it was, and when: “Correction 3 May 2026, 14:05”. */
export function DatedKind(props: { kind: string; at: string; edition: EditionView }) {
  const { text, dateTime } = formatInstant(props.edition, props.at);
  return (
    <p className={styles.kind}>
      <strong>{props.kind}</strong> <time dateTime={dateTime}>{text}</time>
    </p>
  );
}
