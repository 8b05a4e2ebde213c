import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { richTextSchema } from "#lib/content/rich-text";
import { createStory } from "#lib/desk/stories/create-story";
import { type StoryForm, storyOfItem } from "#lib/desk/stories/story-of-item";
import { getEdition } from "#lib/newsroom/editions";
import { type Newsroom, together } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import { fail, ok, type Result } from "#lib/platform/result";

const missing = "There is no such item any more.";

/**
 * Makes a story of an item of the inbox: a link card or a draft, with its source named in it. Of two editors who do so
 * at once the second is told of the first one’s story.
 */
export async function makeItemStory(
  newsroom: Newsroom,
  { itemId, form }: { itemId: string; form: StoryForm },
): Promise<Result<{ storyId: string }>> {
  requirePermission(newsroom.actor, "story.write");
  requireId(itemId, missing);
  return together(newsroom, async (inside, tx) => {
    const item = await lockItem(tx, itemId);
    const edition = await getEdition(tx, item.editionId);
    if (item.storyId !== null) {
      return fail({
        path: [],
        message: "A story was made of this already. Open it under “Taken”.",
      });
    }
    const body = richTextSchema.safeParse(item.body);
    const told = { ...item, source: item.source.name, body: body.success ? body.data : [] };
    const made = await createStory(inside, {
      editionId: edition.id,
      content: storyOfItem(told, form, edition),
    });
    if (!made.ok) return made;
    const storyId = made.value.id;
    const first = item.sameAsId ?? item.id;
    await tx.feedItem.updateMany({
      where: { OR: [{ id: first }, { sameAsId: first }] },
      data: { state: "taken", storyId },
    });
    const facts = { action: "item.story_made", entityType: "source", entityId: item.sourceId };
    await recordEvent(tx, inside, { ...facts, data: { note: item.title } });
    return ok({ storyId });
  });
}

async function lockItem(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "FeedItem" WHERE "id" = (
    SELECT coalesce("sameAsId", "id") FROM "FeedItem" WHERE "id" = ${id}::uuid) FOR UPDATE`;
  const include = { source: { select: { name: true } } };
  const item = await tx.feedItem.findUnique({ where: { id }, include });
  if (item === null) throw new AppError("not_found", missing);
  return item;
}
