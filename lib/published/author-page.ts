import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { authorHasPage } from "#lib/published/has-page";
import type { Kept } from "#lib/published/kept";
import { listIdOf } from "#lib/published/list-id";
import { findListPage } from "#lib/published/list-page";
import { feedPath, pathOf } from "#lib/published/paths";
import { photoParts, photosOf } from "#lib/published/photos";
import { tagOf } from "#lib/published/tags";
import type { AuthorPageView } from "#lib/published/views";

/** An author's page; it exists only with at least one live article in the edition. */
export async function findAuthorPage(
  edition: EditionView,
  slug: string,
  number: number | null,
): Promise<Kept<AuthorPageView | null>> {
  const path = pathOf.author(edition, slug);
  const label = await publishedDb().authorLabel.findUnique({
    where: { editionId_slug: { editionId: edition.id, slug } },
    include: { author: { include: { photo: photoParts } } },
  });
  if (label === null) return { value: null, tags: [tagOf.path(path)] };
  const listId = listIdOf("author", label.authorId, edition.id);
  const page = await findListPage(edition, { listId, path }, number);
  const tags = [tagOf.path(path), tagOf.author(label.authorId), ...page.tags];
  const isThere =
    page.value !== null &&
    (page.value.cards.length > 0 || (await authorHasPage(label.authorId, edition.id)));
  if (page.value === null || !isThere) {
    return { value: null, tags };
  }
  const { kind, sameAs } = label.author;
  const { [label.authorId]: photo = null } = photosOf([label.author]);
  return {
    value: {
      ...page.value,
      title: label.name,
      description: label.bio || null,
      path,
      feedPath: feedPath(path),
      author: {
        id: label.authorId,
        name: label.name,
        path,
        authorKind: kind,
        role: label.role || null,
        photo: photo && { ...photo, alt: label.name },
        sameAs,
      },
    },
    tags,
  };
}
