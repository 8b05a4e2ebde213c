import "server-only";
import { topicFacts } from "#lib/content/topic-facts";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { findCoverageYears } from "#lib/published/coverage-years";
import { topicHasPage } from "#lib/published/has-page";
import { hrefOf } from "#lib/published/href-of";
import type { Kept } from "#lib/published/kept";
import { listIdOf } from "#lib/published/list-id";
import { findListPage } from "#lib/published/list-page";
import { feedPath, pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import type { TopicPageView } from "#lib/published/views";

/** A topic's page; it exists only with at least one live article in the edition. */
export async function findTopicPage(
  edition: EditionView,
  slug: string,
  number: number | null,
): Promise<Kept<TopicPageView | null>> {
  const path = pathOf.topic(edition, slug);
  const label = await publishedDb().topicLabel.findUnique({
    where: { editionId_slug: { editionId: edition.id, slug } },
    include: { topic: true },
  });
  if (label === null) return { value: null, tags: [tagOf.path(path)] };
  const listId = listIdOf("topic", label.topicId, edition.id);
  const [page, years] = await Promise.all([
    findListPage(edition, { listId, path }, number),
    number === null ? findCoverageYears(edition, { listId, path }) : [],
  ]);
  const tags = [tagOf.path(path), tagOf.topic(label.topicId), ...page.tags];
  const isThere =
    page.value !== null &&
    (page.value.cards.length > 0 || (await topicHasPage(label.topicId, edition.id)));
  if (page.value === null || !isThere) {
    return { value: null, tags };
  }
  return {
    value: {
      ...page.value,
      title: label.name,
      description: label.description || null,
      path,
      feedPath: feedPath(path),
      years,
      facts: topicFacts
        .catch([])
        .parse(label.facts)
        .map((fact) => ({
          ...fact,
          href: fact.href?.startsWith("/") ? hrefOf(fact.href) : fact.href,
        })),
      topic: { id: label.topicId, type: label.topic.type, name: label.name, path },
    },
    tags,
  };
}
