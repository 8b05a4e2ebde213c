import "server-only";
import type { EditionView } from "#lib/language/edition";
import { shareRead } from "#lib/platform/cache";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { PageView } from "#lib/published/views";

/** A Page as a list names it. */
export type ListedPage = Pick<
  PageView,
  "id" | "path" | "title" | "standfirst" | "language" | "direction"
> & {
  slug: string;
  publishedAt: string;
  /** Its last change of any kind. */
  modifiedAt: string;
};

/** The Pages of an edition, those that its footer does not name included, from the first that was made; read once for all. */
export function sharePages(edition: EditionView): Promise<Kept<ListedPage[]>> {
  return shareRead(`pages ${edition.id}`, async () => {
    const rows = await publishedDb().page.findMany({
      where: { editionId: edition.id },
      orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
      select: {
        ...{ id: true, path: true, title: true, standfirst: true },
        ...{ language: true, direction: true },
        ...{ slug: true, publishedAt: true, modifiedAt: true },
      },
    });
    const value = rows.map(({ publishedAt, modifiedAt, ...row }) => ({
      ...row,
      publishedAt: publishedAt.toISOString(),
      modifiedAt: modifiedAt.toISOString(),
    }));
    return { value, tags: [tagOf.sitemap(edition.id)] };
  });
}
