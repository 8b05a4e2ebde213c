import "server-only";
import { publishedDb } from "#lib/platform/db";
import { type AroundQuery, noWords } from "#lib/published/around";
import type { TranslationView } from "#lib/published/views";
import { Prisma } from "#prisma/generated/client";

type Of = { id: string; translationGroupId: string };

/** Which articles are the same story in other editions. */
export function twinsQuery({ id, translationGroupId }: Of): AroundQuery {
  return Prisma.sql`
    SELECT 'twin' AS "part", "id", "path", "headline", ${noWords}, NULL::text[] AS "topicIds", 0 AS "place"
    FROM "Article" WHERE "translationGroupId" = ${translationGroupId}::uuid AND "id" <> ${id}::uuid`;
}

/** The same story in other editions, live ones only, in the order of the editions. */
export async function listTranslations({ id, translationGroupId }: Of): Promise<TranslationView[]> {
  const twins = await publishedDb().article.findMany({
    where: { translationGroupId, id: { not: id } },
    orderBy: { edition: { position: "asc" } },
    select: {
      path: true,
      headline: true,
      noindex: true,
      canonicalUrl: true,
      bylines: { where: { kind: "translation" }, take: 1, select: { authorId: true } },
      edition: { omit: { position: true } },
    },
  });
  return twins.map(({ noindex, canonicalUrl, bylines, ...twin }) => ({
    ...twin,
    isListed: !noindex && canonicalUrl === null,
    isTranslation: bylines.length > 0,
  }));
}

/** The same Page in other editions. */
export async function listPageTranslations(page: Of): Promise<TranslationView[]> {
  const twins = await publishedDb().page.findMany({
    where: { translationGroupId: page.translationGroupId, id: { not: page.id } },
    orderBy: { edition: { position: "asc" } },
    select: { path: true, title: true, noindex: true, edition: { omit: { position: true } } },
  });
  return twins.map(({ title, noindex, ...twin }) => ({
    ...twin,
    headline: title,
    isListed: !noindex,
    isTranslation: false,
  }));
}
