import { notFound } from "next/navigation";
import { TopicFront } from "#components/site/fronts/topic-front";
import { stepsTo } from "#lib/addresses/steps-to";
import { wordingFor } from "#lib/language/wording-for";
import { keepRead } from "#lib/platform/cache";
import { pathOf } from "#lib/published/paths";
import { findTopicPage } from "#lib/published/topic-page";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { headOfTopic } from "#lib/syndication/head-of-list";
import { topicListJsonLd } from "#lib/syndication/list-json-ld";
import { SitePage } from "../../../site-page";
import { twinsOf } from "../../../twins-of";
import { whereIs } from "../../../where";

/** One page of a topic: its front, or the page with a number. */
export async function TopicDoor(of: { edition: string; slug: string; number: number | null }) {
  const where = await whereIs(of.edition);
  const { edition } = where.site;
  const list = await keepRead(() => findTopicPage(edition, of.slug, of.number));
  if (list === null) notFound();
  const twins = await twinsOf(where.site, { type: "topic", id: list.topic.id, number: of.number });
  const above = { name: wordingFor(edition.code).topics, path: pathOf.topics(edition) };
  const steps = stepsTo(edition, above, { name: list.title, path: list.path });
  return (
    <SitePage
      where={where}
      head={headOfTopic(where, list, twins)}
      data={[topicListJsonLd(where, list), breadcrumbJsonLd(where.siteUrl, steps)]}
      twins={twins}
    >
      <TopicFront view={list} edition={edition} twins={twins} />
    </SitePage>
  );
}
