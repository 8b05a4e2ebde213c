import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkDeskNote } from "#lib/newsroom/check-desk-note";
import { lockStory } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { AppError } from "#lib/platform/errors";
import { fail, ok, type Result } from "#lib/platform/result";
import { announceLive } from "#lib/publishing/announce";
import { callOffPlans } from "#lib/publishing/call-off-plans";
import { bringBackVersions } from "#lib/publishing/keep-version";
import { requireNamed } from "#lib/publishing/named-revision";
import { putLive } from "#lib/publishing/put-live";

export type Publish = {
  storyId: string;
  /** The version of the working copy that the editor sees; a newer one throws `conflict`. */
  lockVersion?: number;
  /** Publishes this revision instead of the working copy. */
  revisionId?: string;
  /**
   * When the story first appeared elsewhere, for an archive that moves in; now when absent. Lists are then in
   * the order of arrival until `orderLists` puts them right.
   */
  firstPublishedAt?: Date;
  /** For the desk: readers do not see it. */
  note?: string;
};

/** What readers can open now, and the invalidation that makes them see it (see `untilFollowed`). */
export type Published = { path: string; revisionId: string; invalidationId: bigint };

/**
 * Publishes the working copy of a story: seals it, projects it, gives it its address and its place in the
 * lists. A story that was withdrawn comes back at its old address with its first date. A
 * publication that was planned for later is called off. Throws `conflict` when it is live already (then it is
 * updated), `not_found` when it is in the trash.
 */
export async function publishStory(
  newsroom: Newsroom,
  publish: Publish,
): Promise<Result<Published>> {
  requirePermission(newsroom.actor, "story.publish");
  return inOneTransaction(newsroom, async (tx) => {
    const locked = await lockStory(tx, publish.storyId);
    const { story } = locked;
    const revision = await requireNamed(tx, locked, publish);
    if (story.liveState === "live")
      throw new AppError("conflict", "This story is live already. Update it.");

    const now = newsroom.clock.now();
    const publishedAt = story.firstPublishedAt ?? publish.firstPublishedAt ?? now;
    if (publishedAt > now) {
      return fail({
        path: ["firstPublishedAt"],
        message: "This time has not come. Schedule the story.",
      });
    }
    const note = checkDeskNote(publish.note);
    if (!note.ok) return note;
    const said = note.value === undefined ? {} : { note: note.value };
    const placed = await putLive(tx, newsroom, { ...locked, publishedAt, revision, ...said });
    if (!placed.ok) return placed;
    const { address, edition, revisionId } = placed.value;
    await bringBackVersions(tx, { story, edition, revisionId, now });
    const invalidationId = await announceLive(tx, {
      storyId: story.id,
      editionId: edition.id,
      path: address.path,
      publishedAt,
      before: null,
      // One that comes back was first published long ago.
      enters: story.firstPublishedAt === null ? "last" : "by date",
    });
    await callOffPlans(tx, newsroom, { storyId: story.id, actions: ["publish"] });
    await recordEvent(tx, newsroom, {
      action: "story.published",
      entityType: "story",
      entityId: story.id,
      data: { path: address.path, revisionId, ...said },
    });
    return ok({ path: address.path, revisionId, invalidationId });
  });
}
