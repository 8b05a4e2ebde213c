import "server-only";
import type { EditionView } from "#lib/language/edition";
import { foreignWords } from "#lib/language/foreign-words";
import { publishedDb } from "#lib/platform/db";
import { shownAs } from "#lib/published/image-view";
import { imageParts, publishedImage } from "#lib/published/images";
import { pathOf } from "#lib/published/paths";
import type { BylineView, CardView, LinkView } from "#lib/published/views";
import type { Prisma } from "#prisma/generated/client";

/** What a card of an article is made of, with the labels of one edition. */
export function cardColumns(editionId: string) {
  return {
    id: true,
    path: true,
    headline: true,
    standfirst: true,
    language: true,
    direction: true,
    kind: true,
    publishedAt: true,
    updatedAt: true,
    leadMedia: imageParts,
    leadAlt: true,
    leadCaption: true,
    section: { select: { id: true, labels: { where: { editionId } } } },
    bylines: {
      orderBy: { position: "asc" },
      select: {
        kind: true,
        author: { select: { id: true, kind: true, labels: { where: { editionId } } } },
      },
    },
  } satisfies Prisma.ArticleSelect;
}

type CardRow = Prisma.ArticleGetPayload<{ select: ReturnType<typeof cardColumns> }>;

/** Cards of live articles of an edition, in the order asked for. */
export async function listCards(
  edition: EditionView,
  query: Pick<Prisma.ArticleFindManyArgs, "where" | "orderBy" | "take">,
): Promise<CardView[]> {
  const rows = await publishedDb().article.findMany({
    ...query,
    where: { AND: [{ editionId: edition.id }, query.where ?? {}] },
    select: cardColumns(edition.id),
  });
  return rows.map((row) => cardView(row, edition));
}

/** Cards of these articles in just this order; those that are not live are left out. */
export async function listCardsById(edition: EditionView, ids: string[]): Promise<CardView[]> {
  if (ids.length === 0) return [];
  const cards = await listCards(edition, { where: { id: { in: ids } } });
  const byId = new Map(cards.map((card) => [card.id, card]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The newest articles of an edition. */
export function listLatest(edition: EditionView, take: number): Promise<CardView[]> {
  return listCards(edition, { orderBy: [{ publishedAt: "desc" }, { id: "desc" }], take });
}

export function cardView(row: CardRow, edition: EditionView): CardView {
  const override = { alt: row.leadAlt, caption: row.leadCaption };
  return {
    id: row.id,
    path: row.path,
    headline: row.headline,
    standfirst: row.standfirst,
    foreign: foreignWords(row, edition),
    kind: row.kind,
    section: sectionLink(row.section, edition),
    bylines: bylineViews(row.bylines, edition),
    image: row.leadMedia === null ? null : shownAs(publishedImage(row.leadMedia), override),
    publishedAt: row.publishedAt.toISOString(),
    updatedAt: row.updatedAt?.toISOString() ?? null,
  };
}

function sectionLink(section: CardRow["section"], edition: EditionView): LinkView {
  const label = section.labels[0];
  const path = label === undefined ? null : pathOf.section(edition, label.slug);
  return { id: section.id, name: label?.name ?? "", path };
}

/** An author with an article in the edition has a page there; one without a name in it is left out. */
function bylineViews(bylines: CardRow["bylines"], edition: EditionView): BylineView[] {
  return bylines.flatMap(({ kind, author }) => {
    const label = author.labels[0];
    if (label === undefined) return [];
    const path = pathOf.author(edition, label.slug);
    return [{ id: author.id, name: label.name, path, kind, authorKind: author.kind }];
  });
}
