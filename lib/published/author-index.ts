import "server-only";
import type { AuthorKind } from "#lib/content/kinds";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { shareRead } from "#lib/platform/cache";
import { publishedRows } from "#lib/platform/db";
import { fileNames, pageOfIndex } from "#lib/published/file-names";
import type { Kept } from "#lib/published/kept";
import { listIdsOf } from "#lib/published/list-id";
import { newestOfList } from "#lib/published/newest-of-list";
import { pathOf } from "#lib/published/paths";
import { findPhotos } from "#lib/published/photos";
import { tagOf } from "#lib/published/tags";
import type { AuthorEntryView, IndexGroupView, IndexView } from "#lib/published/views";

type Row = {
  id: string;
  kind: AuthorKind;
  name: string;
  slug: string;
  role: string;
  publishedAt: Date;
};
type Name = Omit<AuthorEntryView, "photo">;

/** One page of all authors that have a page in an edition, with their faces; null where the index has no such page. */
export async function findAuthorIndex(
  edition: EditionView,
  number: number | null,
): Promise<Kept<IndexView<AuthorEntryView> | null>> {
  const { value: groups, tags } = await shareAuthors(edition);
  const page = pageOfIndex({ path: pathOf.authors(edition), groups }, number);
  if (page === null) return { value: null, tags };
  const photos = await findPhotos(
    page.groups.flatMap(({ entries }) => entries.map(({ id }) => id)),
  );
  const withFaces = page.groups.map((group) => ({
    ...group,
    entries: group.entries.map((entry) => ({ ...entry, photo: photos[entry.id] ?? null })),
  }));
  return { value: { ...page, groups: withFaces }, tags };
}

/** All of them as they are filed, read once for every page that names them. */
export function shareAuthors(edition: EditionView): Promise<Kept<IndexGroupView<Name>[]>> {
  return shareRead(`authors ${edition.id}`, async () => {
    const { authorGroups } = wordingFor(edition.code);
    const groups = fileNames(edition.code, await listAuthors(edition), authorGroups);
    return { value: groups, tags: [tagOf.site(), tagOf.sitemap(edition.id)] };
  });
}

/** Somebody's newest article is asked of their list: how many articles there are makes no difference. */
async function listAuthors(edition: EditionView): Promise<Name[]> {
  const rows = await publishedRows<Row>`
    SELECT "authorId"::text AS "id", "kind"::text AS "kind", "name", "slug", "role", "newest"."publishedAt"
    FROM "AuthorLabel" JOIN "Author" ON "Author"."id" = "authorId"
    CROSS JOIN LATERAL (${newestOfList(listIdsOf("author", "authorId", edition.id), edition.id)}) AS "newest"
    WHERE "AuthorLabel"."editionId" = ${edition.id}::uuid`;
  return rows.map(({ id, kind, name, slug, role, publishedAt }) => ({
    ...{ id, kind, name, path: pathOf.author(edition, slug), role: role || null },
    publishedAt: publishedAt.toISOString(),
  }));
}
