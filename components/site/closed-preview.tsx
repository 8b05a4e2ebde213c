import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import styles from "./error-page.module.css";

/** In place of a preview whose link is no longer good: what that means and whom to ask. */
export function ClosedPreview({ edition }: { edition: EditionView }) {
  const { preview, backToHome } = wordingFor(edition.code);
  const { title, sentence, advice } = preview.closed;
  return (
    <main className={styles.error}>
      <title>{title}</title>
      <h1 className={styles.title}>{title}</h1>
      <p>{sentence}</p>
      <p className={styles.advice}>{advice}</p>
      <p>
        <a className={styles.home} href={hrefOf(pathOf.home(edition))}>
          {backToHome}
        </a>
      </p>
    </main>
  );
}
