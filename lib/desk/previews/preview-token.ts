import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Story } from "#prisma/generated/client";

/** The secret of a new link; only its hash is kept, so it is told once. */
export function makePreviewToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOf(token) };
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

export type OpenedLink = { story: Story; revisionId: string | null; content: StoryContent };

/** What a link shows now; null for one that was revoked, is too old, never was, or whose story is in the trash. */
export async function findByPreviewToken(
  { db, clock }: Pick<Newsroom, "db" | "clock">,
  token: string,
): Promise<OpenedLink | null> {
  const link = await db.previewLink.findUnique({
    where: {
      hash: hashOf(token),
      revokedAt: null,
      expiresAt: { gt: clock.now() },
      story: { trashedAt: null },
    },
    include: { story: { include: { workingCopy: true } } },
  });
  if (link === null) return null;
  const { story, revisionId, storyId } = link;
  const { workingCopy, ...facts } = story;
  const revision =
    revisionId === null
      ? null
      : await db.revision.findFirst({ where: { id: revisionId, storyId } });
  const content = checkStoryContent(revisionId === null ? workingCopy?.content : revision?.content);
  return content.ok ? { story: facts, revisionId, content: content.value } : null;
}
