import { SearchQuestion } from "#components/site/search/search-question";
import type { EditionView } from "#lib/language/edition";
import type { ErrorPageName } from "#lib/language/wording";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import styles from "./error-page.module.css";

/** Where a reader may look for what is not at this address, as the site itself is there. */
const searched: ReadonlySet<ErrorPageName> = new Set([400, 404, 410]);

/**
 * In place of a page that cannot be shown: what happened and what to do now, in the reader's language.
 * These pages are made before they are needed, so what the editors say in public about one withdrawal
 * is left open (`data-notice`) and filled in with the answer. It may be in another language than the page:
 * a Persian story whose old address has no prefix is answered by the default edition.
 */
export function ErrorPage({ name, edition }: { name: ErrorPageName; edition: EditionView }) {
  const wording = wordingFor(edition.code);
  const { title, sentence, advice } = wording.errors[name];
  return (
    <div className={styles.error}>
      <h1 className={styles.title}>{title}</h1>
      <p>{sentence}</p>
      {name === 410 && <p className={styles.notice} dir="auto" data-notice="" />}
      <p className={styles.advice}>{advice}</p>
      {searched.has(name) && (
        <search>
          <form action={hrefOf(pathOf.search(edition))}>
            <SearchQuestion edition={edition} />
          </form>
        </search>
      )}
      <p>
        <a className={styles.home} href={hrefOf(pathOf.home(edition))}>
          {wording.backToHome}
        </a>
      </p>
    </div>
  );
}
