import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { EditionView } from "#lib/language/edition";
import { listEditions } from "#lib/newsroom/editions";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** What the forms of the desk let somebody choose: editions, and each one's sections in their order. */
export type Choices = {
  editions: EditionView[];
  sections: { id: string; editionId: string; name: string; slug: string }[];
};

export async function listChoices({ db, actor }: Newsroom): Promise<Choices> {
  requirePermission(actor, "story.write");
  const [editions, labels] = await Promise.all([
    listEditions(db),
    db.sectionLabel.findMany({
      orderBy: [{ section: { position: "asc" } }, { name: "asc" }],
      select: { sectionId: true, editionId: true, name: true, slug: true },
    }),
  ]);
  return {
    editions,
    sections: labels.map(({ sectionId: id, ...label }) => ({ id, ...label })),
  };
}
