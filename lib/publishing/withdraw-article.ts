import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { isStorableText } from "#lib/content/storable-text";
import { keepReferences } from "#lib/newsroom/keep-references";
import { lockStory } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import { fail, type Issue, ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { callOffPlans } from "#lib/publishing/call-off-plans";
import { invalidate } from "#lib/publishing/invalidate";
import { findStanding, hardTagsOf, type Standing } from "#lib/publishing/live-article";
import { notePings } from "#lib/publishing/pings/note-pings";
import type { Story } from "#prisma/generated/client";

const longest = 2000;

export type Withdraw = {
  storyId: string;
  /** Why, for the desk's own record. */
  reason: string;
  /** What readers are told where the article was; nothing but that it is gone when absent. */
  notice?: string;
};

/** The invalidation that makes readers see it (see `untilFollowed`), and the plans that were called off. */
export type Withdrawn = { invalidationId: bigint; planIds: string[] };

/**
 * Takes an article or Page away from readers: its addresses and those of its versions answer 410, and lists, related,
 * selected, feeds and sitemaps lose it, all with the next request. Its revisions, notes and rank stay; whatever was planned
 * for it is called off. Without a reason it is an issue; a story that is not live throws `conflict`.
 */
export async function withdrawArticle(
  newsroom: Newsroom,
  { storyId, reason, notice }: Withdraw,
): Promise<Result<Withdrawn>> {
  requirePermission(newsroom.actor, "story.publish");
  return inOneTransaction(newsroom, async (tx) => {
    const { story } = await lockStory(tx, storyId);
    if (story.liveState !== "live") throw new AppError("conflict", "This story is not live.");
    const issues = checkWords({ reason, notice: notice ?? "" });
    if (issues.length > 0) return fail(...issues);
    const standing = await findStanding(tx, storyId);
    const hard = await hardTagsWithout(tx, story, standing);
    const withdrawnAt = newsroom.clock.now();
    await tx.articleVersion.deleteMany({ where: { articleId: storyId } });
    await tx.article.deleteMany({ where: { id: storyId } });
    await tx.page.deleteMany({ where: { id: storyId } });
    await tx.publishedMedia.deleteMany({ where: { ownerId: storyId } });
    await keepReferences(tx, { storyId, stage: "live", content: null });
    const { editionId } = story;
    const publishedOn = story.form === "article" ? story.publishedOn : null;
    const stone = { editionId, publishedOn, notice: notice?.trim() || null, withdrawnAt };
    await tx.withdrawal.create({ data: { id: storyId, ...stone } });
    await tx.story.update({
      where: { id: storyId },
      data: {
        liveState: "withdrawn",
        liveRevisionId: null,
        withdrawnAt,
        withdrawalReason: reason.trim(),
      },
    });
    const planIds = await callOffPlans(tx, newsroom, { storyId });
    await recordEvent(tx, newsroom, {
      action: "article.withdrawn",
      entityType: "story",
      entityId: storyId,
      data: { reason: reason.trim() },
    });
    await notePings(tx, { storyId, listIds: standing?.listIds ?? [] });
    return ok({ invalidationId: await invalidate(tx, { hard, soft: [] }), planIds });
  });
}

function checkWords({ reason, notice }: { reason: string; notice: string }): Issue[] {
  const issues: Issue[] = [];
  if (reason.trim() === "") {
    issues.push({ path: ["reason"], message: "Say why, for the record of the newsroom." });
  }
  for (const [field, text] of Object.entries({ reason, notice })) {
    if (isStorableText(text) && text.length <= longest) continue;
    const message = `Use at most ${longest} characters, and none that is invisible or broken.`;
    issues.push({ path: [field], message });
  }
  return issues;
}

/** A withdrawal is always hard: every page that shows the article, or a card of it, goes at once. */
async function hardTagsWithout(tx: Tx, story: Story, standing: Standing | null): Promise<string[]> {
  const everywhere = [
    tagOf.article(story.id),
    tagOf.card(story.id),
    tagOf.sitemap(story.editionId),
  ];
  if (standing !== null) return [...everywhere, ...hardTagsOf([standing])];
  const page = await tx.page.findUniqueOrThrow({ where: { id: story.id } });
  return [
    ...everywhere,
    tagOf.path(page.path),
    tagOf.site(),
    tagOf.translations(story.translationGroupId),
  ];
}
