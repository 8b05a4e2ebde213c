import "server-only";
import type { Asked } from "#lib/ghost/asked";
import { chosen } from "#lib/ghost/fits";
import { GhostRefusal } from "#lib/ghost/ghost-refusal";
import type { By } from "#lib/ghost/kept-answer";
import { onPage, pagination, pickFields } from "#lib/ghost/pagination";
import { countPosts } from "#lib/ghost/post-counts";
import { shareRead } from "#lib/platform/cache";
import { publishedRows } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { listIdOf, listIdsOf } from "#lib/published/list-id";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import type { Where } from "#lib/syndication/head-parts";
import { Prisma } from "#prisma/generated/client";

type Label = { name: string; slug: string; description: string };
type TagRow = Label & { id: string; kind: "section" | "topic"; everPublished: number };

/** A section as a tag. */
export function sectionTag({ siteUrl, site }: Where, label: Label & { sectionId: string }) {
  const url = absoluteUrl(siteUrl, pathOf.section(site.edition, label.slug));
  return tagJson({ ...label, id: label.sectionId }, url);
}

/** A topic as a tag. */
export function topicTag({ siteUrl, site }: Where, label: Label & { topicId: string }) {
  const url = absoluteUrl(siteUrl, pathOf.topic(site.edition, label.slug));
  return tagJson({ ...label, id: label.topicId }, url);
}

function tagJson({ id, name, slug, description }: Label & { id: string }, url: string) {
  return {
    ...{ id, name, slug, description: description || null, url },
    ...{ visibility: "public", feature_image: null, accent_color: null, canonical_url: null },
    ...{ meta_title: null, meta_description: null },
    ...{ og_image: null, og_title: null, og_description: null },
    ...{ twitter_image: null, twitter_title: null, twitter_description: null },
    ...{ codeinjection_head: null, codeinjection_foot: null },
  };
}

/** Sections and topics of an edition as tags, by their names; topics that have a page. */
export async function browseTags(where: Where, asked: Asked): Promise<Kept<object>> {
  const rows = chosen(await listTags(where), asked, factsOf, [{ field: "name", direction: "asc" }]);
  const tags = await tagsOf(where, onPage(rows, asked), asked);
  return { value: { tags, meta: pagination(asked, rows.length) }, tags: [] };
}

/** A section goes before a topic of the same slug. */
export async function readTag(where: Where, by: By, asked: Asked): Promise<Kept<object>> {
  const rows = await listTags(where);
  const row = rows.find((one) => ("id" in by ? one.id === by.id : one.slug === by.slug));
  if (row === undefined) throw new GhostRefusal("NotFoundError", "There is no such tag.");
  return { value: { tags: await tagsOf(where, [row], asked) }, tags: [] };
}

/** By how many were ever published in it, where an order by their count is asked for: counting all would read every list. */
const factsOf = ({ id, slug, name, everPublished }: TagRow) => ({
  ...{ id, slug, name, visibility: "public", "count.posts": everPublished },
});

async function tagsOf(where: Where, rows: TagRow[], asked: Asked) {
  const { id: editionId } = where.site.edition;
  const lists = rows.map(({ kind, id }) => listIdOf(kind, id, editionId));
  const counts = asked.include.has("count.posts") ? await countPosts(editionId, lists) : null;
  return rows.map((row, index) => {
    const tag =
      row.kind === "section"
        ? sectionTag(where, { ...row, sectionId: row.id })
        : topicTag(where, { ...row, topicId: row.id });
    const count = counts === null ? {} : { count: { posts: counts.get(lists[index] ?? "") ?? 0 } };
    return { ...pickFields(tag, asked), ...count };
  });
}

/** All of them, read once until something gets, changes or loses its page. */
async function listTags({ site: { edition } }: Where): Promise<TagRow[]> {
  const { value } = await shareRead(`tags for Ghost ${edition.id}`, async () => {
    const topicList = listIdsOf("topic", "topicId", edition.id);
    const sectionList = Prisma.sql`'section:' || "SectionLabel"."sectionId" || ${`:${edition.id}`}::text`;
    const newest = (list: Prisma.Sql) => Prisma.sql`
      SELECT "rank" FROM "Listing" JOIN "Article" ON "Article"."id" = "articleId"
      WHERE "listId" = ${list} ORDER BY "rank" DESC LIMIT 1`;
    const rows = await publishedRows<TagRow>`
      SELECT "sectionId"::text AS "id", 'section' AS "kind", "name", "slug", "description",
        COALESCE((${newest(sectionList)}), 0) AS "everPublished"
      FROM "SectionLabel" WHERE "editionId" = ${edition.id}::uuid
      UNION ALL
      SELECT "topicId"::text, 'topic', "name", "slug", "description", "newest"."rank"
      FROM "TopicLabel" CROSS JOIN LATERAL (${newest(topicList)}) AS "newest"
      WHERE "editionId" = ${edition.id}::uuid
      ORDER BY "kind"`;
    return { value: rows, tags: [tagOf.site(), tagOf.sitemap(edition.id)] };
  });
  return value;
}
