import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import type { NewsEntry } from "#lib/published/sitemaps/entry";
import { tagOf } from "#lib/published/tags";

/** Search engines take an article for news for two days after its publication. */
const newsAge = 48 * 3_600_000;

/**
 * The articles of an edition that are news at a moment, the newest first, and until when these are all: then the oldest is
 * none any more. Those that search engines may not list, or list elsewhere, are not among them.
 */
export async function listNews(
  edition: EditionView,
  now: Date = new Date(),
): Promise<Kept<NewsEntry[]> & { until: Date | null }> {
  const rows = await publishedDb().article.findMany({
    where: {
      ...{ editionId: edition.id, noindex: false, canonicalUrl: null },
      publishedAt: { gt: new Date(now.getTime() - newsAge), lte: now },
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: { path: true, headline: true, language: true, publishedAt: true },
  });
  const oldest = rows.at(-1)?.publishedAt;
  return {
    value: rows.map(({ path, headline, language, publishedAt }) => ({
      ...{ path, title: headline, language },
      publishedAt: publishedAt.toISOString(),
    })),
    tags: [tagOf.sitemap(edition.id)],
    until: oldest === undefined ? null : new Date(oldest.getTime() + newsAge),
  };
}
