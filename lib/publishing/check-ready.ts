import "server-only";
import { checkStoryContent } from "#lib/content/story-content";
import { getEdition } from "#lib/newsroom/editions";
import type { LockedStory } from "#lib/newsroom/lock-story";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { checkPublishable } from "#lib/publishing/check-publishable";
import { chooseAddress } from "#lib/publishing/choose-address";
import { findKnown } from "#lib/publishing/find-known";

/** What would keep the working copy from being published at this moment, its address included. */
export async function checkReady(
  tx: Tx,
  { story, workingCopy }: LockedStory,
): Promise<Result<null>> {
  const content = checkStoryContent(workingCopy.content);
  if (!content.ok) return content;
  const known = await findKnown(tx, [content.value], story.editionId);
  const issues = checkPublishable(content.value, known, story.form);
  if (issues.length > 0) return fail(...issues);
  const edition = await getEdition(tx, story.editionId);
  const address = await chooseAddress(tx, { story, edition, content: content.value });
  return address.ok ? ok(null) : address;
}
