import "server-only";
import { publishedRows } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { listIdOf } from "#lib/published/list-id";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import type { SiteView, TwinView } from "#lib/published/views";
import { Prisma } from "#prisma/generated/client";

type ListOf = { type: "section" | "topic" | "author"; id: string };
type Slug = { editionId: string; slug: string };

/**
 * The pages of the same section, topic or author in other editions, in the order of the editions: those where at least
 * one article of it is live. A newspaper of one edition asks nothing.
 */
export async function listTwins(
  { edition, editions }: Pick<SiteView, "edition" | "editions">,
  of: ListOf,
): Promise<Kept<TwinView[]>> {
  const others = editions.filter(({ id }) => id !== edition.id);
  if (others.length === 0) return { value: [], tags: [] };
  const rows = await publishedRows<Slug>`${asked[of.type](of.id)}`;
  const slugs = new Map(rows.map(({ editionId, slug }) => [editionId, slug]));
  const value = others.flatMap((other) => {
    const slug = slugs.get(other.id);
    return slug === undefined ? [] : [{ edition: other, path: pathOf[of.type](other, slug) }];
  });
  return { value, tags: others.map(({ id }) => tagOf.list(listIdOf(of.type, of.id, id))) };
}

const asked = {
  section: (id: string) => Prisma.sql`
    SELECT "editionId"::text, "slug" FROM "SectionLabel" AS "label" WHERE "sectionId" = ${id}::uuid AND EXISTS (
      SELECT FROM "Article" WHERE "sectionId" = "label"."sectionId" AND "editionId" = "label"."editionId")`,
  topic: (id: string) => Prisma.sql`
    SELECT "editionId"::text, "slug" FROM "TopicLabel" AS "label" WHERE "topicId" = ${id}::uuid AND EXISTS (
      SELECT FROM "ArticleTopic" AS "of" JOIN "Article" ON "id" = "articleId"
      WHERE "of"."topicId" = "label"."topicId" AND "Article"."editionId" = "label"."editionId")`,
  author: (id: string) => Prisma.sql`
    SELECT "editionId"::text, "slug" FROM "AuthorLabel" AS "label" WHERE "authorId" = ${id}::uuid AND EXISTS (
      SELECT FROM "ArticleByline" AS "of" JOIN "Article" ON "id" = "articleId"
      WHERE "of"."authorId" = "label"."authorId" AND "Article"."editionId" = "label"."editionId")`,
};
