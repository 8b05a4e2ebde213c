import type { Wording } from "#lib/language/wording";
import styles from "./theme-switch.module.css";

/** Night or paper, as the reader likes, remembered by the browser; there only where scripts are. */
export function ThemeSwitch({ wording }: { wording: Wording }) {
  return (
    <button
      type="button"
      className={styles.switch}
      data-theme-switch=""
      aria-pressed="false"
      aria-label={wording.darkTheme}
      title={wording.darkTheme}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 4.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
      </svg>
    </button>
  );
}
