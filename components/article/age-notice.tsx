import { HeadlineWords } from "#components/article/headline-words";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type { ArticleView, NeighbourView } from "#lib/published/views";
import styles from "./age-notice.module.css";

/**
 * The place of “This article is more than 2 years old”. A page that is kept cannot know when it will be read:
 * the notice is hidden here, and filled and shown each day on which the article is old.
 */
export function AgeNotice(props: {
  article: ArticleView;
  followUp: NeighbourView | null;
  edition: EditionView;
}) {
  const { article, followUp, edition } = props;
  return (
    <div
      className={styles.notice}
      role="note"
      hidden
      data-age={`${article.publishedOn} ${edition.code}`}
    >
      <p>
        <strong></strong>
        {followUp && (
          <>
            {" "}
            {wordingFor(edition.code).followUp}{" "}
            <a href={hrefOf(followUp.path)}>
              <HeadlineWords of={followUp} />
            </a>
          </>
        )}
      </p>
    </div>
  );
}
