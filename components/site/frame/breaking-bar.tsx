import type { Wording } from "#lib/language/wording";
import { hrefOf } from "#lib/published/href-of";
import type { BreakingView } from "#lib/published/views";
import styles from "./breaking-bar.module.css";

/**
 * What breaks, over every page. Who puts it away does not see it again, where there are scripts on any page: the
 * browser alone remembers which one that was.
 */
export function BreakingBar({ breaking, wording }: { breaking: BreakingView; wording: Wording }) {
  const { id, text, path } = breaking;
  const { label, dismiss } = wording.breaking;
  return (
    <aside className={styles.bar} aria-label={label} data-breaking={id}>
      <p className={styles.line}>
        <strong className={styles.label}>{label}</strong>{" "}
        {path === null ? (
          <bdi>{text}</bdi>
        ) : (
          <a href={hrefOf(path)}>
            <bdi>{text}</bdi>
          </a>
        )}
      </p>
      {/* A tick is put by a browser without scripts too, and what follows from it is said in the style sheet. */}
      <label className={styles.dismiss}>
        <input type="checkbox" />
        {dismiss}
      </label>
    </aside>
  );
}
