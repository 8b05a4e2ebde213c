import "server-only";
import type { StoryContent } from "#lib/content/story-content";
import { importAuthor } from "#lib/migration/wordpress/import-author";
import type { ImportRun } from "#lib/migration/wordpress/import-run";
import { importDefaultSection, importSection } from "#lib/migration/wordpress/import-section";
import { importTopic } from "#lib/migration/wordpress/import-topic";
import type { WxrItem } from "#lib/migration/wxr/wxr-entry";

export type Place = Pick<StoryContent, "sectionId" | "topicIds" | "bylines">;

export type Placed = { place: Place; notes: ("too many topics" | "no author")[] };

const mostTopics = 50;

/** Where an item stands and who signed it, in things of ours; what does not exist yet is made. */
export async function placeItem(run: ImportRun, item: WxrItem): Promise<Placed> {
  const notes: Placed["notes"] = [];
  const bylines = await bylinesOf(run, item);
  if (bylines.length === 0) notes.push("no author");
  if (item.postType === "page") return { place: { sectionId: null, topicIds: [], bylines }, notes };
  const categories = item.terms.filter(({ domain }) => domain === "category");
  const tags = item.terms.filter(({ domain }) => domain === "post_tag");
  const { section, topics } = run.categories.place(categories);
  const sectionId =
    section === null ? await importDefaultSection(run) : await importSection(run, section);
  const topicIds = new Set<string>();
  for (const term of [...topics, ...tags]) topicIds.add(await importTopic(run, term));
  if (topicIds.size > mostTopics) notes.push("too many topics");
  return { place: { sectionId, topicIds: [...topicIds].slice(0, mostTopics), bylines }, notes };
}

async function bylinesOf(run: ImportRun, { creator }: WxrItem): Promise<Place["bylines"]> {
  if (creator === "") return [];
  return [{ kind: "by", authorId: await importAuthor(run, creator) }];
}
