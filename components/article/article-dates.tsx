import { Moment } from "#components/site/parts/moment";
import { readingMinutes } from "#lib/content/reading-minutes";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type { ArticleView } from "#lib/published/views";
import styles from "./article-dates.module.css";

/**
 * When the article came out and last really changed, how long it takes to read, and the ways to its corrections and
 * to what it said before.
 */
export function ArticleDates(props: {
  article: ArticleView;
  versionsPath: string | null;
  edition: EditionView;
}) {
  const { article, versionsPath, edition } = props;
  const wording = wordingFor(edition.code);
  const minutes = readingMinutes(article.wordCount, article.language);
  return (
    <p className={styles.dates}>
      <Labelled label={wording.published} instant={article.publishedAt} edition={edition} />
      {article.updatedAt && (
        <Labelled label={wording.updated} instant={article.updatedAt} edition={edition} />
      )}
      <span className={styles.reading}>{wording.readingTime(minutes)}</span>
      {article.corrections.some(({ place }) => place === "bottom") && (
        <a href="#corrections">{wording.corrections}</a>
      )}
      {versionsPath && <a href={hrefOf(versionsPath)}>{wording.versions.title}</a>}
    </p>
  );
}

function Labelled(props: { label: string; instant: string; edition: EditionView }) {
  return (
    <span>
      {props.label} <Moment at={props.instant} edition={props.edition} />
    </span>
  );
}
