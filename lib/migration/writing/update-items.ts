import "server-only";
import { isDeepStrictEqual } from "node:util";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { type ImportRun, valueOrThrow } from "#lib/migration/items/import-run";
import type { ItemPlan } from "#lib/migration/planning/plan-item";
import {
  changedSince,
  noLongerPublic,
  notPublished,
  rememberedOf,
  type Writing,
  type Written,
} from "#lib/migration/writing/writing";
import { lockStory } from "#lib/newsroom/lock-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Db, Tx } from "#lib/platform/db";
import { type Archived, publishArchive } from "#lib/publishing/publish-archive";
import { publishStory } from "#lib/publishing/publish-story";
import { updateArticle } from "#lib/publishing/update-article";

/**
 * Of stories that came by an import, those that nobody at the desk has touched since: no text was saved and no step
 * was taken by anybody.
 */
export async function findUntouched(
  db: Pick<Db, "workingCopy" | "event">,
  storyIds: string[],
): Promise<Set<string>> {
  if (storyIds.length === 0) return new Set();
  const [copies, steps] = await Promise.all([
    db.workingCopy.findMany({
      where: { storyId: { in: storyIds }, savedById: null },
      select: { storyId: true },
    }),
    db.event.findMany({
      where: { entityType: "story", entityId: { in: storyIds }, userId: { not: null } },
      select: { entityId: true },
    }),
  ]);
  const untouched = new Set(copies.map(({ storyId }) => storyId));
  for (const { entityId } of steps) untouched.delete(entityId);
  return untouched;
}

/** The text of the source in place of the one that came before; what is live shows it at once, without a notice. */
export async function updateItem(
  inside: Newsroom,
  tx: Tx,
  { run, writing }: { run: ImportRun; writing: Writing },
): Promise<Pick<Written, "outcome" | "notes">> {
  const { id, item, plan } = writing;
  const { story, workingCopy } = await lockStory(tx, id);
  const { liveState } = story;
  // Its pictures may have been fetched for hours since it was found untouched.
  if (!(await findUntouched(tx, [id])).has(id))
    return { outcome: "changed since", notes: [changedSince(item)] };
  const { content, isSame } = updated(writing, { liveState, content: workingCopy.content });
  if (isSame) {
    await remember(tx, run, writing);
    return { outcome: "here already", notes: [] };
  }
  const { lockVersion } = workingCopy;
  const saved = valueOrThrow(await saveWorkingCopy(inside, { storyId: id, lockVersion, content }));
  await remember(tx, run, writing);
  const step = { storyId: id, lockVersion: saved.lockVersion };
  if (plan.state.kind !== "published") {
    return { outcome: "updated", notes: liveState === "live" ? [noLongerPublic(item)] : [] };
  }
  const firstPublishedAt = plan.state.at;
  const shown =
    liveState === "live"
      ? await updateArticle(inside, { ...step, change: { kind: "silent" } })
      : plan.form === "page"
        ? await publishStory(inside, { ...step, firstPublishedAt })
        : await publishOne(inside, run, { storyId: id, firstPublishedAt, slug: plan.content.slug });
  const notes = shown?.ok === false ? notPublished(item, shown.issues).notes : [];
  return { outcome: "updated", notes };
}

/** What a story holds once it is brought up to date; files that were missing may be missing still. */
export function updated(
  { plan, place }: Pick<Writing, "plan" | "place">,
  story: { liveState: string; content: unknown },
) {
  const { liveState } = story;
  const before = valueOrThrow(checkStoryContent(story.content));
  const isDue = liveState === "never" && plan.state.kind === "published";
  // What is published now gets its address with it, numbered where that is taken.
  const slug = isDue && plan.form === "article" ? null : before.slug;
  const content = { ...before, ...plan.content, ...place, ...filesOf(before, plan), slug };
  const isStanding = (liveState === "live") === (plan.state.kind === "published");
  return { before, content, isSame: isStanding && isDeepStrictEqual(before, content) };
}

/** What came before stays where its file is missing this time. */
function filesOf(
  before: StoryContent,
  { content: { lead, attachments }, isLacking }: ItemPlan,
): Pick<StoryContent, "lead" | "attachments"> {
  if (!isLacking) return { lead, attachments };
  const isFewer = attachments.length < before.attachments.length;
  return { lead: lead ?? before.lead, attachments: isFewer ? before.attachments : attachments };
}

async function remember(tx: Tx, run: ImportRun, writing: Writing): Promise<void> {
  const { sourceId, checksum } = rememberedOf(writing);
  await tx.importedItem.update({
    where: { source_sourceId: { source: run.source, sourceId } },
    data: { checksum, importedAt: run.newsroom.clock.now() },
  });
}

async function publishOne(inside: Newsroom, { edition }: ImportRun, story: Archived) {
  const answers = await publishArchive(inside, { editionId: edition.id, stories: [story] });
  return answers.get(story.storyId);
}
