import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import styles from "./preview-banner.module.css";

/** Over everything that is shown before it is published. */
export function PreviewBanner({ edition }: { edition: EditionView }) {
  return <p className={styles.banner}>{wordingFor(edition.code).preview.banner}</p>;
}
