import "server-only";
import type { StoryContent } from "#lib/content/story-content";
import { importAuthor } from "#lib/migration/wordpress/import-author";
import { nameOfItem, tally } from "#lib/migration/wordpress/import-report";
import type { ImportRun } from "#lib/migration/wordpress/import-run";
import { importDefaultSection, importSection } from "#lib/migration/wordpress/import-section";
import { importTopic } from "#lib/migration/wordpress/import-topic";
import { linkedPaths } from "#lib/migration/wordpress/item-links";
import { oldPathOf } from "#lib/migration/wordpress/old-address";
import type { WxrItem } from "#lib/migration/wxr/wxr-entry";

export type Place = Pick<StoryContent, "sectionId" | "topicIds" | "bylines">;

const mostTopics = 50;

/** Where an item stands and who signed it, in things of ours; what does not exist yet is made. */
export async function placeItem(run: ImportRun, item: WxrItem): Promise<Place> {
  const bylines = await bylinesOf(run, item);
  if (item.postType === "page") return { sectionId: null, topicIds: [], bylines };
  const categories = item.terms.filter(({ domain }) => domain === "category");
  const tags = item.terms.filter(({ domain }) => domain === "post_tag");
  const { section, topics } = run.categories.place(categories);
  const sectionId =
    section === null ? await importDefaultSection(run) : await importSection(run, section);
  const topicIds = new Set<string>();
  for (const term of [...topics, ...tags]) topicIds.add(await importTopic(run, term));
  if (topicIds.size > mostTopics) tally(run.report.notes, "too many topics", nameOfItem(item));
  return { sectionId, topicIds: [...topicIds].slice(0, mostTopics), bylines };
}

async function bylinesOf(run: ImportRun, item: WxrItem): Promise<Place["bylines"]> {
  if (item.creator === "") {
    tally(run.report.notes, "no author", nameOfItem(item));
    return [];
  }
  return [{ kind: "by", authorId: await importAuthor(run, item.creator) }];
}

/** The stories that an item's text links to, by their old paths; those that come later are not known yet. */
export async function findLinkedStories(
  run: ImportRun,
  item: WxrItem,
): Promise<Map<string, string>> {
  const paths = linkedPaths(item, run.site);
  if (paths.length === 0) return new Map();
  const own = item.link === "" ? null : oldPathOf(item.link, run.site);
  const routes = await run.newsroom.db.route.findMany({
    where: {
      path: { in: paths },
      targetType: { in: ["article", "page"] },
      NOT: { path: own ?? "" },
    },
    select: { path: true, targetId: true },
  });
  return new Map(
    routes.flatMap(({ path, targetId }) => (targetId === null ? [] : [[path, targetId]])),
  );
}
