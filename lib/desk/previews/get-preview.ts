import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkStoryContent } from "#lib/content/story-content";
import { makePreview, type Preview } from "#lib/desk/previews/make-preview";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";

const missing = {
  story: "There is no such story.",
  revision: "There is no such revision.",
};

/**
 * The working copy of a story, or one revision, as readers would get it, for those who work here. Throws `not_found`,
 * and `invalid` for a text that this newsroom cannot read.
 */
export async function getPreview(
  newsroom: Newsroom,
  { storyId, revisionId }: { storyId: string; revisionId: string | null },
): Promise<Preview> {
  requirePermission(newsroom.actor, "story.write");
  requireId(storyId, missing.story);
  if (revisionId !== null) requireId(revisionId, missing.revision);
  const { db } = newsroom;
  const [found, revision] = await Promise.all([
    db.story.findUnique({ where: { id: storyId }, include: { workingCopy: true } }),
    revisionId === null ? null : db.revision.findFirst({ where: { id: revisionId, storyId } }),
  ]);
  if (found === null) throw new AppError("not_found", missing.story);
  const { workingCopy, ...story } = found;
  const stored = revisionId === null ? workingCopy : revision;
  if (stored === null) throw new AppError("not_found", missing.revision);
  const content = checkStoryContent(stored.content);
  if (!content.ok) {
    throw new AppError("invalid", content.issues[0]?.message ?? "This text cannot be read.");
  }
  const mediaHref = (mediaId: string) => `/api/desk/v1/media/${mediaId}`;
  return makePreview(newsroom, { story, revisionId, content: content.value, mediaHref });
}
