import { AgeNotice } from "#components/article/age-notice";
import { ArticleHeader } from "#components/article/article-header";
import { ArticleMeta } from "#components/article/article-meta";
import { Attachments } from "#components/article/attachments";
import { Body } from "#components/article/body";
import { Corrections } from "#components/article/corrections";
import { Dateline } from "#components/article/dateline";
import { LeadFigure } from "#components/article/lead-figure";
import { Neighbours } from "#components/article/neighbours";
import { RelatedArticles } from "#components/article/related-articles";
import { TopNotes } from "#components/article/top-notes";
import { Topics } from "#components/article/topics";
import { LatestBlock } from "#components/site/cards/latest-block";
import { SelectedBlock } from "#components/site/cards/selected-block";
import { PageBreadcrumb } from "#components/site/parts/page-breadcrumb";
import type { EditionView } from "#lib/language/edition";
import { wordingFor, wordingWithin } from "#lib/language/wording-for";
import type { ArticlePageView } from "#lib/published/views";
import styles from "./article-page.module.css";

/** An article with everything that belongs to it, and where to go on from it. */
export function ArticlePage(props: {
  view: ArticlePageView;
  edition: EditionView;
  /** Where the site stands, for who reads this on paper; a preview has no address to print. */
  siteUrl?: string;
}) {
  const { view, edition, siteUrl } = props;
  const { article } = view;
  const wording = wordingFor(edition.code);
  const [above, below] = [
    article.corrections.filter(({ place }) => place === "top"),
    article.corrections.filter(({ place }) => place === "bottom"),
  ];
  const title = { name: article.headline, path: article.path };
  return (
    <div className={styles.page}>
      <article className={styles.article}>
        <PageBreadcrumb edition={edition} links={[article.section, title]} />
        <AgeNotice article={article} followUp={view.followUp} edition={edition} />
        <ArticleHeader article={article} edition={edition} />
        <div className={styles.margin}>
          <ArticleMeta view={view} edition={edition} />
          {siteUrl && (
            <p className={styles.address}>
              <bdi dir="ltr">
                {siteUrl}
                {article.path}
              </bdi>
            </p>
          )}
        </div>
        <TopNotes corrections={above} edition={edition} />
        {article.image && <LeadFigure image={article.image} wording={wording} />}
        <div className={styles.body} lang={article.language} dir={article.direction}>
          <Body
            document={article.document}
            context={view.context}
            labels={wordingWithin(article.language, edition.code).body}
            direction={article.direction}
            lead={article.image}
            opening={article.dateline && <Dateline dateline={article.dateline} edition={edition} />}
          />
        </div>
        <div className={styles.after}>
          <Corrections corrections={below} edition={edition} />
          <Attachments attachments={article.attachments} code={edition.code} />
          <Topics topics={article.topics} wording={wording} />
        </div>
        <Neighbours neighbours={view.neighbours} section={article.section.name} edition={edition} />
      </article>
      <div className={styles.related}>
        <RelatedArticles cards={view.related} edition={edition} />
      </div>
      {(view.selected.length > 0 || view.latest.length > 0) && (
        <div className={styles.beside}>
          <SelectedBlock cards={view.selected} edition={edition} />
          <LatestBlock cards={view.latest} edition={edition} />
        </div>
      )}
    </div>
  );
}
