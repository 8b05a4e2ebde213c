import type { EditionView } from "#lib/language/edition";
import type { ErrorStatus } from "#lib/language/wording";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import styles from "./error-page.module.css";

/**
 * In place of a page that cannot be shown: what happened and what to do now, in the reader's language.
 * What the editors say in public about a withdrawal is filled in by delivery, where `data-notice` stands.
 */
export function ErrorPage(props: { status: ErrorStatus; edition: EditionView }) {
  const wording = wordingFor(props.edition.code);
  const { title, sentence, advice } = wording.errors[props.status];
  return (
    <div className={styles.error}>
      <h1 className={styles.title}>{title}</h1>
      <p>{sentence}</p>
      {props.status === 410 && <p className={styles.notice} data-notice="" />}
      <p className={styles.advice}>{advice}</p>
      <p>
        <a className={styles.home} href={hrefOf(pathOf.home(props.edition))}>
          {wording.backToHome}
        </a>
      </p>
    </div>
  );
}
