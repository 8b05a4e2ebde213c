import styles from "#components/article/article-header.module.css";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { ArticleView } from "#lib/published/views";

/**
 * What a reader must know before the first line: what kind of text this is, and what it says. That it is plain news
 * needs no word: its section stands over it, on the way from home.
 */
export function ArticleHeader({
  article,
  edition,
}: {
  article: ArticleView;
  edition: EditionView;
}) {
  return (
    <header className={styles.header}>
      {article.kind !== "news" && (
        <p className={styles.kind}>
          <span className={styles.chip} data-kind={article.kind}>
            {wordingFor(edition.code).kinds[article.kind]}
          </span>
        </p>
      )}
      <h1 className={styles.headline} data-kind={article.kind}>
        <span lang={article.language} dir={article.direction}>
          {article.headline}
        </span>
      </h1>
      {article.standfirst && (
        <p className={styles.standfirst}>
          <span lang={article.language} dir={article.direction}>
            {article.standfirst}
          </span>
        </p>
      )}
    </header>
  );
}
