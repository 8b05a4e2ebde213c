import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { ok, type Result } from "#lib/platform/result";
import { writeFooterPlace } from "#lib/publishing/footer-place";

/** Takes a Page out of the footer of its edition. Its address stays, and so do the links that lead to it. */
export async function leaveFooter(
  newsroom: Newsroom,
  { storyId }: { storyId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "story.publish");
  return inOneTransaction(newsroom, async (tx) => {
    await writeFooterPlace(tx, newsroom, { storyId, inFooter: false, action: "page.left_footer" });
    return ok(null);
  });
}
