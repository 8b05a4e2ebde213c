import { ArticleDates } from "#components/article/article-dates";
import styles from "#components/article/article-meta.module.css";
import { BylinePhotos } from "#components/article/byline-photos";
import { Bylines } from "#components/article/bylines";
import { Share } from "#components/article/share";
import { TranslationLinks } from "#components/site/parts/translation-links";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { ArticlePageView } from "#lib/published/views";

/** Who says it and when, and how to hand it on: under the headline, or in the margin where there is room for one. */
export function ArticleMeta({ view, edition }: { view: ArticlePageView; edition: EditionView }) {
  const { article } = view;
  const wording = wordingFor(edition.code);
  return (
    <div className={styles.meta}>
      {article.bylines.length > 0 && (
        <div className={styles.signed}>
          <BylinePhotos bylines={article.bylines} photos={view.photos} />
          <div className={styles.lines}>
            <Bylines bylines={article.bylines} wording={wording} />
          </div>
        </div>
      )}
      <ArticleDates article={article} versionsPath={view.versionsPath} edition={edition} />
      <TranslationLinks translations={view.translations} what="text" />
      <Share wording={wording} />
    </div>
  );
}
