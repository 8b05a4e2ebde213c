import "server-only";
import type { Asked } from "#lib/ghost/asked";
import { authorsOf } from "#lib/ghost/authors";
import { GhostRefusal } from "#lib/ghost/ghost-refusal";
import { type By, together } from "#lib/ghost/kept-answer";
import { pagination, pickFields } from "#lib/ghost/pagination";
import { needsText, postJson } from "#lib/ghost/post-json";
import { postWhere } from "#lib/ghost/post-where";
import { sectionTag, topicTag } from "#lib/ghost/tags";
import type { EditionView } from "#lib/language/edition";
import { shareRead } from "#lib/platform/cache";
import { publishedDb } from "#lib/platform/db";
import { articleColumns, articleView } from "#lib/published/article-view";
import { listSelectedIds } from "#lib/published/blocks";
import { getDocumentContext } from "#lib/published/document-context";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { Where } from "#lib/syndication/head-parts";
import type { Prisma } from "#prisma/generated/client";

function postColumns(editionId: string) {
  return {
    ...articleColumns(editionId),
    slug: true,
    modifiedAt: true,
  } satisfies Prisma.ArticleSelect;
}
type PostRow = Prisma.ArticleGetPayload<{ select: ReturnType<typeof postColumns> }>;

/** The articles of an edition as posts, the newest first unless asked for otherwise. */
export async function browsePosts(where: Where, asked: Asked): Promise<Kept<object>> {
  const { edition } = where.site;
  const filter = asked.filter === null ? {} : await postWhere(edition, asked.filter);
  const wanted = { AND: [{ editionId: edition.id }, filter] };
  const orderBy = orderOf(asked);
  const { value: total } = await (asked.filter === null ? shareCount(edition) : countOf(wanted));
  const skip = (asked.page - 1) * asked.limit;
  // What is skipped is counted in the index, and joined with nothing: programs page through whole archives.
  const ids =
    skip >= total
      ? []
      : await publishedDb().article.findMany({
          ...{ where: wanted, orderBy, skip, take: asked.limit },
          select: { id: true },
        });
  const rows = await publishedDb().article.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    orderBy,
    select: postColumns(edition.id),
  });
  const { value: posts, tags } = await postsOf(where, rows, asked);
  return { value: { posts, meta: pagination(asked, total) }, tags };
}

/** How many articles an edition has, read once for all pages of posts. */
function shareCount({ id: editionId }: EditionView): Promise<Kept<number>> {
  return shareRead(`ghost posts ${editionId}`, async () => ({
    ...(await countOf({ editionId })),
    tags: [tagOf.sitemap(editionId)],
  }));
}

async function countOf(where: Prisma.ArticleWhereInput): Promise<Kept<number>> {
  return { value: await publishedDb().article.count({ where }), tags: [] };
}

/** One article by its id, or the newest with a slug: two sections may each have one. */
export async function readPost(where: Where, by: By, asked: Asked): Promise<Kept<object>> {
  const { edition } = where.site;
  const values = ["id" in by ? by.id : by.slug];
  const field = "id" in by ? "id" : "slug";
  const row = await publishedDb().article.findFirst({
    where: {
      AND: [
        { editionId: edition.id },
        await postWhere(edition, { field, test: { is: "in", values } }),
      ],
    },
    orderBy: { publishedAt: "desc" },
    select: postColumns(edition.id),
  });
  if (row === null) throw new GhostRefusal("NotFoundError", "There is no such post.");
  const { value: posts, tags } = await postsOf(where, [row], asked);
  return { value: { posts }, tags };
}

const columns: Record<string, keyof Pick<PostRow, "publishedAt" | "modifiedAt" | "id">> = {
  ...{ published_at: "publishedAt", created_at: "publishedAt" },
  ...{ updated_at: "modifiedAt", id: "id" },
};

function orderOf({ order }: Asked): Prisma.ArticleOrderByWithRelationInput[] {
  const asked = order.map(({ field, direction }) => {
    const column = columns[field];
    if (column !== undefined) return { [column]: direction };
    throw new GhostRefusal(
      "BadRequestError",
      `Posts can be ordered by ${Object.keys(columns).join(", ")}; not by “${field}”.`,
      "order",
    );
  });
  const wanted = asked.length > 0 ? asked : [{ publishedAt: "desc" as const }];
  // The index of dates has those of one instant the other way round.
  const isNewestFirst = wanted[0]?.publishedAt === "desc";
  return [...wanted, { id: isNewestFirst ? "asc" : "desc" }];
}

async function postsOf(where: Where, rows: PostRow[], asked: Asked) {
  const selected = new Set(await listSelectedIds(where.site.edition.id));
  const authorIds = rows.flatMap(({ bylines }) => bylines.map(({ author }) => author.id));
  const authors = asked.include.has("authors") ? await authorsOf(where, authorIds) : null;
  const posts = await Promise.all(
    rows.map(async (row) => {
      const view = await articleView(row, where.site.edition);
      const context = needsText(asked.fields) ? await getDocumentContext(view.document) : null;
      const text = {
        ...{ ...view, slug: row.slug, isFeatured: selected.has(row.id) },
        modifiedAt: row.modifiedAt.toISOString(),
      };
      const how = { context: context?.value ?? null, formats: asked.formats };
      const added = { ...tagsOf(where, row, asked), ...signedBy(row, authors) };
      return {
        value: { ...pickFields(postJson(where, text, how), asked), ...added },
        tags: [tagOf.article(row.id), ...(context?.tags ?? [])],
      };
    }),
  );
  return together(posts);
}

/** The section is the first tag: what Ghost's templates show over a headline. */
function tagsOf(where: Where, row: PostRow, { include }: Asked) {
  if (!include.has("tags")) return {};
  const [section] = row.section.labels;
  const topics = row.topics.flatMap(({ topic }) => topic.labels);
  const tags = [
    ...(section === undefined ? [] : [sectionTag(where, section)]),
    ...topics.map((label) => topicTag(where, label)),
  ];
  return { tags, primary_tag: tags[0] ?? null };
}

function signedBy(row: PostRow, known: Awaited<ReturnType<typeof authorsOf>> | null) {
  if (known === null) return {};
  const ids = new Set(row.bylines.map(({ author }) => author.id));
  const authors = [...ids].flatMap((id) => known.get(id) ?? []);
  return { authors, primary_author: authors[0] ?? null };
}
