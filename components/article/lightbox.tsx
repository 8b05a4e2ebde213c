import type { BodyLabels } from "#lib/content/body-labels";
import styles from "./lightbox.module.css";

/** Where a picture of a gallery is shown large, over the page: filled and opened by the site's module alone. */
export function Lightbox({ labels: { gallery } }: { labels: BodyLabels }) {
  return (
    <dialog className={styles.lightbox} aria-label={gallery.title}>
      <div className={styles.frame}>
        <div className={styles.picture} data-picture="" aria-live="polite" />
        <div className={styles.caption} data-caption="" aria-live="polite" />
        <div className={styles.bar}>
          <button type="button" data-previous="" aria-label={gallery.previous}>
            <span aria-hidden="true">‹</span>
          </button>
          <span className={styles.place} data-place="" role="status" />
          <button type="button" data-next="" aria-label={gallery.next}>
            <span aria-hidden="true">›</span>
          </button>
          <button type="button" className={styles.close} data-close="">
            {gallery.close}
          </button>
        </div>
      </div>
    </dialog>
  );
}
