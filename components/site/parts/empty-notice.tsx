import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import styles from "./empty-notice.module.css";

/** In place of a list that has nothing in it yet. */
export function EmptyNotice({ edition }: { edition: EditionView }) {
  return <p className={styles.notice}>{wordingFor(edition.code).emptyList}</p>;
}
