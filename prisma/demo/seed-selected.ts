import { selectArticles } from "#lib/desk/fronts/select-articles";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { demo } from "#prisma/demo/demo";
import { idOf } from "#prisma/demo/id-of";
import type { Known } from "#prisma/demo/story-input";
import { accepted } from "#prisma/factories/accepted";

const day = 86_400_000;

/** Puts the editors' picks on every page of their edition, in order. */
export async function seedSelected(
  newsroom: Newsroom,
  { structure, stories, now }: Known,
): Promise<void> {
  for (const code of ["en", "fa"] as const) {
    const picks = demo.selected
      .filter(({ edition }) => edition === code)
      .map(({ story, expiresInDays }) => ({
        articleId: idOf(stories, story),
        ...(expiresInDays !== null && { expiresAt: new Date(now.getTime() + expiresInDays * day) }),
      }));
    const { id: editionId } = structure.editions[code];
    accepted(await selectArticles(newsroom, { editionId, picks }));
  }
}
