import type { Newsroom } from "#lib/newsroom/newsroom";
import { type CorrectionOf, correctArticle } from "#lib/publishing/correct-article";
import { accepted } from "#prisma/factories/accepted";
import { makeLiveArticle } from "#prisma/factories/make-live-article";

/** A dated note on a live article, of its own unless one is named. */
export async function makeCorrection(
  newsroom: Newsroom,
  overrides: Partial<CorrectionOf> = {},
): Promise<{ id: string; storyId: string }> {
  const storyId = overrides.storyId ?? (await makeLiveArticle(newsroom)).id;
  const note = "An earlier version named the wrong street.";
  const correction = { kind: "correction" as const, note, ...overrides, storyId };
  const { correctionId } = accepted(await correctArticle(newsroom, correction));
  return { id: correctionId, storyId };
}
