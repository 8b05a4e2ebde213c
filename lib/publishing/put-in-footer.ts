import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { ok, type Result } from "#lib/platform/result";
import { writeFooterPlace } from "#lib/publishing/footer-place";

/** Puts a Page into the footer of every page of its edition: with the next request when it is live, else once it is. */
export async function putInFooter(
  newsroom: Newsroom,
  { storyId }: { storyId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "story.publish");
  return inOneTransaction(newsroom, async (tx) => {
    await writeFooterPlace(tx, newsroom, { storyId, inFooter: true, action: "page.put_in_footer" });
    return ok(null);
  });
}
