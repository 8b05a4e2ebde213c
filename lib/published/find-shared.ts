import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { listCardsById } from "#lib/published/cards";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { CardView } from "#lib/published/views";

/** An article of which a link may be shared, an edition, an article that was withdrawn, or nothing that anybody may know of. */
export type Shared =
  | { kind: "live"; edition: EditionView; card: CardView; modifiedAt: Date }
  | { kind: "edition"; edition: EditionView }
  | { kind: "gone" }
  | { kind: "unknown" };

/** What is drawn where a link to an article is shared, only while readers can see the article; or to a page without a picture. */
export async function findShared(id: string): Promise<Kept<Shared>> {
  const article = await articleOf(id);
  if (article.kind !== "unknown") return { value: article, tags: [tagOf.article(id)] };
  const edition = await publishedDb().edition.findUnique({
    where: { id },
    omit: { position: true },
  });
  if (edition === null) return { value: article, tags: [tagOf.article(id)] };
  return { value: { kind: "edition", edition }, tags: [tagOf.site()] };
}

async function articleOf(articleId: string): Promise<Shared> {
  const row = await publishedDb().article.findUnique({
    where: { id: articleId },
    select: { modifiedAt: true, edition: { omit: { position: true } } },
  });
  const [card] = row === null ? [] : await listCardsById(row.edition, [articleId]);
  if (row !== null && card !== undefined) return { kind: "live", ...row, card };
  const withdrawal = await publishedDb().withdrawal.findUnique({
    where: { id: articleId },
    select: { id: true },
  });
  return { kind: withdrawal === null ? "unknown" : "gone" };
}
