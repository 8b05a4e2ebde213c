import { notFound } from "next/navigation";
import { ArticlePage } from "#components/article/article-page";
import { stepsTo } from "#lib/addresses/steps-to";
import { keepRead } from "#lib/platform/cache";
import { findArticlePage } from "#lib/published/article-page";
import { pathOf } from "#lib/published/paths";
import { articleJsonLd } from "#lib/syndication/article-json-ld";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { headOfArticle } from "#lib/syndication/head-of-article";
import { readParams } from "../../../read-params";
import { SitePage } from "../../../site-page";
import { whereIs } from "../../../where";

type Params = { edition: string; section: string; slug: string };

export default async function ArticleRoute({ params }: { params: Promise<Params> }) {
  const { edition: segment, section, slug } = await readParams(params);
  const where = await whereIs(segment);
  const { edition } = where.site;
  const page = await keepRead(() =>
    findArticlePage(edition, pathOf.article(edition, section, slug)),
  );
  if (page === null) notFound();
  const { article } = page;
  const steps = stepsTo(edition, article.section, { name: article.headline, path: article.path });
  return (
    <SitePage
      where={where}
      head={headOfArticle(where, page)}
      data={[articleJsonLd(where, page), breadcrumbJsonLd(where.siteUrl, steps)]}
      twins={page.translations}
    >
      <ArticlePage view={page} edition={edition} siteUrl={where.siteUrl} />
    </SitePage>
  );
}
