import "server-only";
import { userIdOf } from "#lib/auth/actor";
import { requirePermission } from "#lib/auth/permissions";
import { makePreviewToken } from "#lib/desk/previews/preview-token";
import { lockStory, requireKept } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { requireId } from "#lib/newsroom/require-id";
import { env, siteUrlOf } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";
import { fail, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";

/** How long a link may be good, in days. */
export const previewDays = [1, 7, 30] as const;
const day = 24 * 3_600_000;

export type NewPreviewLink = {
  storyId: string;
  days: number;
  /** A revision, which never changes; without one the working copy is shown as it stands when it is opened. */
  revisionId?: string;
};

const missing = "There is no such revision.";

/**
 * Makes a link that shows an unpublished story to whoever has it, without an account, for as many days. The answer is
 * the only copy: what is kept cannot be turned back into a link.
 */
export async function makePreviewLink(
  newsroom: Newsroom,
  { storyId, days, revisionId }: NewPreviewLink,
): Promise<Result<{ id: string; link: string }>> {
  requirePermission(newsroom.actor, "story.write");
  if (revisionId !== undefined) requireId(revisionId, missing);
  return inOneTransaction(newsroom, async (tx) => {
    const { story } = await lockStory(tx, storyId);
    requireKept(story);
    if (!previewDays.some((known) => known === days)) {
      return fail({ path: ["days"], message: "Choose for how long: 1, 7 or 30 days." });
    }
    if (revisionId !== undefined) {
      const revision = await tx.revision.findFirst({ where: { id: revisionId, storyId } });
      if (revision === null) throw new AppError("not_found", missing);
    }
    const { token, hash } = makePreviewToken();
    const [id, createdAt] = [newId(), newsroom.clock.now()];
    const expiresAt = new Date(createdAt.getTime() + days * day);
    await tx.previewLink.create({
      data: {
        id,
        hash,
        storyId,
        revisionId: revisionId ?? null,
        createdById: userIdOf(newsroom.actor),
        createdAt,
        expiresAt,
      },
    });
    await recordEvent(tx, newsroom, {
      action: "story.preview_link_made",
      entityType: "story",
      entityId: storyId,
      data: { linkId: id, days },
    });
    return ok({ id, link: `${siteUrlOf(env())}/preview/shared/${token}` });
  });
}
