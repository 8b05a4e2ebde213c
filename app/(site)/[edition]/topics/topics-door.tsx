import { notFound } from "next/navigation";
import { TopicIndex } from "#components/site/topic-index";
import { stepsTo } from "#lib/language/steps-to";
import { wordingFor } from "#lib/language/wording-for";
import { keepRead } from "#lib/platform/cache";
import { findTopicIndex } from "#lib/published/topic-index";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { headOfOverview } from "#lib/syndication/head-of-overview";
import { indexTwinsOf } from "../../index-twins-of";
import { SitePage } from "../../site-page";
import { whereIs } from "../../where";

/** One page of all topics. */
export async function TopicsDoor(of: { edition: string; number: number | null }) {
  const where = await whereIs(of.edition);
  const { edition } = where.site;
  const view = await keepRead(() => findTopicIndex(edition, of.number));
  if (view === null) notFound();
  const { topics: name, about, titleOfPage } = wordingFor(edition.code);
  const title = of.number === null ? name : titleOfPage(name, of.number);
  const { path } = view;
  const description = about.topics(edition.siteName);
  const twins = await indexTwinsOf(where.site, { of: "topics", number: of.number });
  return (
    <SitePage
      where={where}
      head={headOfOverview(where, { title, path, description, twins })}
      data={[breadcrumbJsonLd(where.siteUrl, stepsTo(edition, { name, path }))]}
      twins={twins}
    >
      <TopicIndex view={view} edition={edition} />
    </SitePage>
  );
}
