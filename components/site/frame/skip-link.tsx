import type { Wording } from "#lib/language/wording";
import styles from "./skip-link.module.css";

/** The id of the page's `<main>`, where the skip link leads. */
export const contentId = "content";

/** The first thing a keyboard reaches: past the masthead, straight to the text. */
export function SkipLink({ wording }: { wording: Wording }) {
  return (
    <a className={styles.skip} href={`#${contentId}`}>
      {wording.skipToContent}
    </a>
  );
}
