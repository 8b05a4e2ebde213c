import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";

/** What became of an article that somebody names by its id. */
export type LiveArticle =
  | { kind: "live"; id: string; edition: EditionView }
  | { kind: "gone"; notice: string | null }
  | { kind: "unknown" };

/** Whether an article can be read, and in which edition; what was withdrawn is gone, with its notice. */
export async function findLiveArticle(id: string): Promise<Kept<LiveArticle>> {
  const tags = [tagOf.article(id)];
  const row = await publishedDb().article.findUnique({ where: { id }, select: named });
  if (row !== null) return { value: { kind: "live", ...row }, tags };
  const withdrawal = await publishedDb().withdrawal.findUnique({ where: { id } });
  if (withdrawal === null) return { value: { kind: "unknown" }, tags };
  return { value: { kind: "gone", notice: withdrawal.notice }, tags };
}

/** The article at just this address. */
export async function findLiveArticleAt(
  path: string,
): Promise<Kept<Extract<LiveArticle, { kind: "live" }> | null>> {
  const row = await publishedDb().article.findUnique({ where: { path }, select: named });
  return { value: row && { kind: "live", ...row }, tags: [tagOf.path(path)] };
}

const named = { id: true, edition: { omit: { position: true } } } as const;
