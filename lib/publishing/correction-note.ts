import "server-only";
import { userIdOf } from "#lib/auth/actor";
import type { CorrectionKind, CorrectionPlace } from "#lib/content/kinds";
import { isStorableText } from "#lib/content/storable-text";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";
import type { Correction } from "#prisma/generated/client";

const longest = 2000;

/** A note must be a sentence that readers can understand: not empty, at most 2,000 characters. */
export function checkNote(text: string): Result<string> {
  const note = text.trim();
  const issue = (message: string) => fail({ path: ["note"], message });
  if (note === "") return issue("Write a sentence that tells readers what was changed.");
  if (note.length > longest)
    return issue(`The note is longer than ${longest} characters. Shorten it.`);
  if (!isStorableText(note))
    return issue("The note contains an invisible control character. Type it again.");
  return ok(note);
}

export type NewNote = {
  storyId: string;
  kind: CorrectionKind;
  text: string;
  /** Under the text when absent. */
  place?: CorrectionPlace | undefined;
  /** The revision that comes with it, where the text changes. */
  revisionId?: string;
};

/** Enters a dated note to readers. */
export async function addCorrection(
  tx: Tx,
  newsroom: Newsroom,
  { place = "bottom", ...note }: NewNote,
): Promise<Correction> {
  const madeById = userIdOf(newsroom.actor);
  const publishedAt = newsroom.clock.now();
  return tx.correction.create({ data: { id: newId(), ...note, place, madeById, publishedAt } });
}

/** Puts a note on the live article, which has been updated since that moment for all readers to see. */
export async function projectCorrection(tx: Tx, correction: Correction): Promise<void> {
  const { id, storyId: articleId, kind, text, place, publishedAt } = correction;
  await tx.article.updateMany({
    where: { id: articleId },
    data: { updatedAt: publishedAt, modifiedAt: publishedAt },
  });
  const live = await tx.article.count({ where: { id: articleId } });
  if (live > 0)
    await tx.articleCorrection.create({ data: { id, articleId, kind, text, place, publishedAt } });
}
