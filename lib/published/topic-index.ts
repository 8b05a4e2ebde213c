import "server-only";
import type { TopicType } from "#lib/content/kinds";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { shareRead } from "#lib/platform/cache";
import { publishedRows } from "#lib/platform/db";
import { fileNames, pageOfIndex } from "#lib/published/file-names";
import type { Kept } from "#lib/published/kept";
import { listIdsOf } from "#lib/published/list-id";
import { newestOfList } from "#lib/published/newest-of-list";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import type { IndexGroupView, IndexView, TopicEntryView } from "#lib/published/views";

type Row = { id: string; type: TopicType; name: string; slug: string; publishedAt: Date };

/** One page of all topics that have a page in an edition; null where the index has no such page. */
export async function findTopicIndex(
  edition: EditionView,
  number: number | null,
): Promise<Kept<IndexView<TopicEntryView> | null>> {
  const { value: groups, tags } = await shareTopics(edition);
  return { value: pageOfIndex({ path: pathOf.topics(edition), groups }, number), tags };
}

/** All of them as they are filed, read once for every page that names them. */
export function shareTopics(edition: EditionView): Promise<Kept<IndexGroupView<TopicEntryView>[]>> {
  return shareRead(`topics ${edition.id}`, async () => {
    const { topicGroups } = wordingFor(edition.code);
    const groups = fileNames(edition.code, await listTopics(edition), topicGroups);
    return { value: groups, tags: [tagOf.site(), tagOf.sitemap(edition.id)] };
  });
}

/** What the newest article of each is, is asked of its list: how many articles there are makes no difference. */
async function listTopics(edition: EditionView): Promise<TopicEntryView[]> {
  const rows = await publishedRows<Row>`
    SELECT "topicId"::text AS "id", "type"::text AS "type", "name", "slug", "newest"."publishedAt"
    FROM "TopicLabel" JOIN "Topic" ON "Topic"."id" = "topicId"
    CROSS JOIN LATERAL (${newestOfList(listIdsOf("topic", "topicId", edition.id), edition.id)}) AS "newest"
    WHERE "TopicLabel"."editionId" = ${edition.id}::uuid`;
  return rows.map(({ id, type, name, slug, publishedAt }) => ({
    ...{ id, kind: type, name, path: pathOf.topic(edition, slug) },
    publishedAt: publishedAt.toISOString(),
  }));
}
