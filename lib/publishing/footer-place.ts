import "server-only";
import { lockStory, requireKept } from "#lib/newsroom/lock-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

type FooterPlace = {
  storyId: string;
  inFooter: boolean;
  action: "page.put_in_footer" | "page.left_footer";
};

/**
 * Writes the place of a Page, live or not; one that stands there already is left as it is. An article, and a Page in
 * the trash, throw `not_found`.
 */
export async function writeFooterPlace(
  tx: Tx,
  newsroom: Newsroom,
  { storyId, inFooter, action }: FooterPlace,
): Promise<void> {
  const { story } = await lockStory(tx, storyId);
  requireKept(story);
  if (story.form !== "page") throw new AppError("not_found", "There is no such Page.");
  if (story.inFooter === inFooter) return;
  await tx.story.update({ where: { id: storyId }, data: { inFooter } });
  const { count } = await tx.page.updateMany({ where: { id: storyId }, data: { inFooter } });
  await recordEvent(tx, newsroom, { action, entityType: "story", entityId: storyId });
  if (count > 0) await invalidate(tx, { hard: [tagOf.site()], soft: [] });
}
