import { notFound } from "next/navigation";
import { AuthorIndex } from "#components/site/author-index";
import { stepsTo } from "#lib/language/steps-to";
import { wordingFor } from "#lib/language/wording-for";
import { keepRead } from "#lib/platform/cache";
import { findAuthorIndex } from "#lib/published/author-index";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { headOfOverview } from "#lib/syndication/head-of-overview";
import { indexTwinsOf } from "../../index-twins-of";
import { SitePage } from "../../site-page";
import { whereIs } from "../../where";

/** One page of all authors. */
export async function AuthorsDoor(of: { edition: string; number: number | null }) {
  const where = await whereIs(of.edition);
  const { edition } = where.site;
  const view = await keepRead(() => findAuthorIndex(edition, of.number));
  if (view === null) notFound();
  const { authors: name, about, titleOfPage } = wordingFor(edition.code);
  const title = of.number === null ? name : titleOfPage(name, of.number);
  const { path } = view;
  const description = about.authors(edition.siteName);
  const twins = await indexTwinsOf(where.site, { of: "authors", number: of.number });
  return (
    <SitePage
      where={where}
      head={headOfOverview(where, { title, path, description, twins })}
      data={[breadcrumbJsonLd(where.siteUrl, stepsTo(edition, { name, path }))]}
      twins={twins}
    >
      <AuthorIndex view={view} edition={edition} />
    </SitePage>
  );
}
