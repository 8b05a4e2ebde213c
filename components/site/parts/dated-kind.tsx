import { Moment } from "#components/site/parts/moment";
import type { EditionView } from "#lib/language/edition";
import styles from "./dated-kind.module.css";

/** What kind of change it was, and when: “Correction 3 May 2026, 14:05”. */
export function DatedKind(props: { kind: string; at: string; edition: EditionView }) {
  return (
    <p className={styles.kind}>
      <strong>{props.kind}</strong> <Moment at={props.at} edition={props.edition} />
    </p>
  );
}
