import { ArticleDates } from "#components/article/article-dates";
import { BylinePhotos } from "#components/article/byline-photos";
import { Bylines } from "#components/article/bylines";
import { Share } from "#components/article/share";
import { TranslationLinks } from "#components/article/translation-links";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { ArticleView, PhotoView, TranslationView } from "#lib/published/views";
import styles from "./article-header.module.css";

/** What a reader must know before the first line: what kind of text this is, what it says, who says it, and when. */
export function ArticleHeader(props: {
  article: ArticleView;
  photos: Record<string, PhotoView>;
  translations: TranslationView[];
  versionsPath: string | null;
  edition: EditionView;
}) {
  const { article, edition } = props;
  const wording = wordingFor(edition.code);
  return (
    <header className={styles.header}>
      <p className={styles.kind}>
        {article.kind === "news" ? (
          <bdi>{article.section.name}</bdi>
        ) : (
          <span className={styles.chip} data-kind={article.kind}>
            {wording.kinds[article.kind]}
          </span>
        )}
      </p>
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
      <div className={styles.meta}>
        <div className={styles.signed}>
          <BylinePhotos bylines={article.bylines} photos={props.photos} />
          <div className={styles.signature}>
            <Bylines bylines={article.bylines} wording={wording} />
            <ArticleDates article={article} versionsPath={props.versionsPath} edition={edition} />
          </div>
        </div>
        <TranslationLinks translations={props.translations} wording={wording} />
        <Share wording={wording} />
      </div>
    </header>
  );
}
