import type { Wording } from "#lib/language/wording";
import styles from "./share.module.css";

/** Hands the article on: by the device's own sheet, or as a link. Nobody else learns of it. */
export function Share({ wording: { share } }: { wording: Wording }) {
  return (
    <p className={styles.share}>
      <button type="button" className={styles.sheet} data-share-button="">
        {share.share}
      </button>
      <button type="button" className={styles.link} data-copy-button="" data-copied={share.copied}>
        {share.copyLink}
      </button>
      <span role="status" className={styles.status} />
    </p>
  );
}
