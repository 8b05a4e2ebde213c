import "server-only";
import type { Asked } from "#lib/ghost/asked";
import { chosen } from "#lib/ghost/fits";
import { GhostRefusal } from "#lib/ghost/ghost-refusal";
import type { By } from "#lib/ghost/kept-answer";
import { onPage, pagination, pickFields } from "#lib/ghost/pagination";
import { countPosts } from "#lib/ghost/post-counts";
import { profilesOf } from "#lib/ghost/profiles";
import { publishedDb } from "#lib/platform/db";
import { shareAuthors } from "#lib/published/author-index";
import type { Kept } from "#lib/published/kept";
import { listIdOf } from "#lib/published/list-id";
import { pathOf } from "#lib/published/paths";
import { photoParts, photosOf } from "#lib/published/photos";
import { tagOf } from "#lib/published/tags";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import type { Where } from "#lib/syndication/head-parts";
import type { Prisma } from "#prisma/generated/client";

type AuthorRow = Prisma.AuthorLabelGetPayload<{
  include: { author: { include: { photo: typeof photoParts } } };
}>;

/** These authors by their ids, with the labels of the edition; who has no name in it is absent. */
export async function authorsOf(where: Where, ids: string[]) {
  const rows = await publishedDb().authorLabel.findMany({
    where: { editionId: where.site.edition.id, authorId: { in: [...new Set(ids)] } },
    include: { author: { include: { photo: photoParts } } },
  });
  return new Map(rows.map((row) => [row.authorId, authorJson(where, row)]));
}

function authorJson({ siteUrl, site }: Where, { author, ...label }: AuthorRow) {
  const { [author.id]: photo } = photosOf([author]);
  const square = photo?.squares.at(-1)?.src;
  return {
    ...{ id: author.id, name: label.name, slug: label.slug },
    profile_image: square === undefined ? null : absoluteUrl(siteUrl, square),
    cover_image: null,
    bio: label.bio || label.role || null,
    location: null,
    ...profilesOf(author.sameAs),
    ...{ meta_title: null, meta_description: null },
    url: absoluteUrl(siteUrl, pathOf.author(site.edition, label.slug)),
  };
}

/** Everybody with a page in the edition, by their names. */
export async function browseAuthors(where: Where, asked: Asked): Promise<Kept<object>> {
  const found = chosen(await listAuthors(where), asked, (one) => one, [
    { field: "name", direction: "asc" },
  ]);
  const shown = onPage(found, asked).map(({ id }) => id);
  const authors = await inOrder(where, shown, asked);
  return {
    value: { authors, meta: pagination(asked, found.length) },
    tags: shown.map(tagOf.author),
  };
}

export async function readAuthor(where: Where, by: By, asked: Asked): Promise<Kept<object>> {
  const all = await listAuthors(where);
  const one = all.find(({ id, slug }) => ("id" in by ? id === by.id : slug === by.slug));
  if (one === undefined) throw new GhostRefusal("NotFoundError", "There is no such author.");
  return {
    value: { authors: await inOrder(where, [one.id], asked) },
    tags: [tagOf.author(one.id)],
  };
}

async function listAuthors({ site: { edition } }: Where) {
  const { value: groups } = await shareAuthors(edition);
  const start = pathOf.author(edition, "").length;
  return groups
    .flatMap(({ entries }) => entries)
    .map(({ id, name, path }) => ({ id, name, slug: path.slice(start) }));
}

async function inOrder(where: Where, ids: string[], asked: Asked) {
  const { id: editionId } = where.site.edition;
  const authors = await authorsOf(where, ids);
  const listOf = (id: string) => listIdOf("author", id, editionId);
  const counts = asked.include.has("count.posts")
    ? await countPosts(editionId, ids.map(listOf))
    : null;
  return ids.flatMap((id) => {
    const author = authors.get(id);
    if (author === undefined) return [];
    const count = counts === null ? {} : { count: { posts: counts.get(listOf(id)) ?? 0 } };
    return { ...pickFields(author, asked), ...count };
  });
}
