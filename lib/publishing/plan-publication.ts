import "server-only";
import { isDeepStrictEqual } from "node:util";
import { requirePermission } from "#lib/auth/permissions";
import { documentReferences } from "#lib/content/document-references";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import { lockStory, requireKept } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import type { Issue } from "#lib/platform/result";
import { pathOf } from "#lib/published/paths";
import { calledOff } from "#lib/publishing/called-off";
import { checkAdvisable } from "#lib/publishing/check-advisable";
import { findDeadLinks } from "#lib/publishing/find-dead-links";
import { putLive } from "#lib/publishing/put-live";
import type { Story } from "#prisma/generated/client";

/** What publishing a working copy would do now. */
export type PublicationPlan = {
  /** What has to be put right first; the rest is empty while there is any. */
  blocks: Issue[];
  warnings: Issue[];
  /** Where readers will find it, and the address that will lead there, if it moves. */
  path: string | null;
  oldPath: string | null;
  /** Fronts and lists that will show it, and those that show it now and will not any longer. */
  pages: string[];
  leaves: string[];
};

/**
 * Tells before the fact what publishing or updating a story would do: it is done, looked at and taken back in
 * one transaction, so that the answer is what would really happen. Nothing is written and nothing expires.
 */
export async function planPublication(
  newsroom: Newsroom,
  storyId: string,
): Promise<PublicationPlan> {
  requirePermission(newsroom.actor, "story.write");
  const answer: { plan?: PublicationPlan } = {};
  const takeBack = new Error("taken back");
  try {
    await inOneTransaction(newsroom, async (tx) => {
      answer.plan = await tryOut(tx, newsroom, storyId);
      throw takeBack;
    });
  } catch (error) {
    if (error !== takeBack || answer.plan === undefined) throw error;
    return answer.plan;
  }
  throw takeBack;
}

const unchanged: Issue = {
  path: [],
  message: "Nothing has changed: this is the text that readers have already.",
};

async function tryOut(tx: Tx, newsroom: Newsroom, storyId: string): Promise<PublicationPlan> {
  const locked = await lockStory(tx, storyId);
  const { story } = locked;
  requireKept(story);
  const live = { where: { id: storyId }, select: { path: true } };
  const before = (await tx.article.findUnique(live)) ?? (await tx.page.findUnique(live));
  const readersHave = await findReadersText(tx, story);
  const publishedAt = story.firstPublishedAt ?? newsroom.clock.now();
  const placed = await putLive(tx, newsroom, { ...locked, publishedAt, revision: null });
  if (!placed.ok) {
    const nothing = { warnings: [], path: null, oldPath: null, pages: [], leaves: [] };
    return { blocks: placed.issues, ...nothing };
  }
  const { content, edition, address } = placed.value;
  const pagesOf = async (text: StoryContent | null): Promise<string[]> =>
    text === null || story.form === "page" ? [] : listPages(tx, edition, text);
  const pages = await pagesOf(content);
  const shown = await pagesOf(readersHave);
  const oldPath = before !== null && before.path !== address.path ? before.path : null;
  return {
    blocks: [],
    warnings: [
      ...(isDeepStrictEqual(readersHave, content) ? [unchanged] : []),
      ...(await endedPlans(tx, story, edition)),
      ...checkAdvisable(content, {
        form: story.form,
        liveStoryIds: await findLive(tx, content),
        deadLinks: await findDeadLinks(tx, content.document),
      }),
    ],
    path: address.path,
    oldPath,
    pages,
    leaves: shown.filter((page) => !pages.includes(page)),
  };
}

/** What `publishStory` and `updateArticle` call off: the plan that would have done the same later. */
async function endedPlans(
  tx: Tx,
  { id, liveState }: Story,
  edition: EditionView,
): Promise<Issue[]> {
  const action = liveState === "live" ? "update" : "publish";
  const plans = await tx.schedule.findMany({ where: { storyId: id, state: "waiting", action } });
  return plans.map((plan) => ({ path: [], message: calledOff(plan, edition) }));
}

/** What readers see of a story now; null where they see nothing. */
async function findReadersText(
  tx: Tx,
  { liveState, liveRevisionId }: Story,
): Promise<StoryContent | null> {
  if (liveState !== "live" || liveRevisionId === null) return null;
  const revision = await tx.revision.findUnique({ where: { id: liveRevisionId } });
  const content = checkStoryContent(revision?.content);
  return content.ok ? content.value : null;
}

async function findLive(tx: Tx, content: StoryContent): Promise<Set<string>> {
  const ids = [...documentReferences(content.document).storyIds, ...content.related];
  const where = { where: { id: { in: ids } }, select: { id: true } };
  const live = [...(await tx.article.findMany(where)), ...(await tx.page.findMany(where))];
  return new Set(live.map(({ id }) => id));
}

async function listPages(
  tx: Tx,
  edition: EditionView,
  { sectionId, topicIds, bylines }: StoryContent,
): Promise<string[]> {
  const editionId = edition.id;
  const authorIds = bylines.map(({ authorId }) => authorId);
  const [sections, topics, authors] = await Promise.all([
    tx.sectionLabel.findMany({ where: { editionId, sectionId: sectionId ?? editionId } }),
    tx.topicLabel.findMany({ where: { editionId, topicId: { in: topicIds } } }),
    tx.authorLabel.findMany({ where: { editionId, authorId: { in: authorIds } } }),
  ]);
  return [
    pathOf.home(edition),
    ...sections.map(({ slug }) => pathOf.section(edition, slug)),
    ...topics.map(({ slug }) => pathOf.topic(edition, slug)),
    ...authors.map(({ slug }) => pathOf.author(edition, slug)),
  ];
}
