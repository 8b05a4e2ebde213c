import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { readDocument } from "#lib/content/read-document";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import type { Issue } from "#lib/platform/result";

export type DocumentProblems = { workingCopy: Issue[]; live: Issue[] };

const missing = "There is no such story.";

/**
 * What readers do not get of a story: parts of its document that are unknown or damaged, and so left out of
 * every page, each with its place and a sentence. Empty lists when the documents are whole.
 */
export async function listDocumentProblems(
  newsroom: Newsroom,
  storyId: string,
): Promise<DocumentProblems> {
  requirePermission(newsroom.actor, "story.write");
  requireId(storyId, missing);
  const { db } = newsroom;
  const where = { id: storyId };
  const story = await db.story.findUnique({ where, include: { workingCopy: true } });
  if (story === null) throw new AppError("not_found", missing);
  const live =
    story.form === "page"
      ? await db.page.findUnique({ where, select: { document: true } })
      : await db.article.findUnique({ where, select: { document: true } });
  return {
    workingCopy: problemsOf(
      (story.workingCopy?.content as { document?: unknown } | null)?.document,
    ),
    live: live === null ? [] : problemsOf(live.document),
  };
}

function problemsOf(document: unknown): Issue[] {
  return readDocument(document).problems;
}
