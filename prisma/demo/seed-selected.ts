import type { Newsroom } from "#lib/newsroom/newsroom";
import { idOf } from "#prisma/demo/accepted";
import { demo } from "#prisma/demo/demo";
import type { Known } from "#prisma/demo/story-input";

const day = 86_400_000;

/** Puts the editors' picks on every page of their edition, in order. */
export async function seedSelected(
  { db }: Newsroom,
  { structure, stories, now }: Known,
): Promise<void> {
  await db.selectedPick.createMany({
    data: demo.selected.map(({ edition, story, expiresInDays }, position) => ({
      editionId: structure.editions[edition].id,
      articleId: idOf(stories, story),
      position,
      expiresAt: expiresInDays === null ? null : new Date(now.getTime() + expiresInDays * day),
    })),
  });
}
