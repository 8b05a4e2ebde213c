import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { pathOf } from "#lib/published/paths";
import { type SitemapEntry, sitemapFileCount, sitemapLimit } from "#lib/published/sitemap-entry";
import { tagOf } from "#lib/published/tags";

/** The addresses of sitemaps: for each edition its fronts and pages, and its articles in files of 50,000. */
export async function listSitemaps(): Promise<Kept<SitemapEntry[]>> {
  const editions = await publishedDb().edition.findMany({ orderBy: { position: "asc" } });
  const files = await Promise.all(editions.map(filesOf));
  return {
    value: files.flat(),
    tags: [tagOf.site(), ...editions.map(({ id }) => tagOf.sitemap(id))],
  };
}

async function filesOf({ id, code }: { id: string; code: string }): Promise<SitemapEntry[]> {
  const count = await publishedDb().article.count({ where: listedIn(id) });
  const lastModified = await findLastChange(id);
  const numbers = Array.from({ length: sitemapFileCount(count) }, (_, index) => index + 1);
  return [
    { path: `/sitemaps/${code}-fronts.xml`, lastModified },
    ...numbers.map((number) => ({
      path: `/sitemaps/${code}-articles-${number}.xml`,
      lastModified,
    })),
  ];
}

/** Articles that search engines may list under an address of ours. */
const listedIn = (editionId: string) => ({ editionId, noindex: false, canonicalUrl: null });

/** When something appeared, changed or went in an edition, whatever dates its articles bear. */
async function findLastChange(editionId: string): Promise<string | null> {
  const db = publishedDb();
  const where = { editionId };
  const [article, page, withdrawal, route] = await Promise.all([
    db.article.aggregate({ where, _max: { modifiedAt: true } }),
    db.page.aggregate({ where, _max: { modifiedAt: true } }),
    db.withdrawal.aggregate({ where, _max: { withdrawnAt: true } }),
    db.route.aggregate({ where, _max: { createdAt: true } }),
  ]);
  const moments = [
    article._max.modifiedAt,
    page._max.modifiedAt,
    withdrawal._max.withdrawnAt,
    route._max.createdAt,
  ].filter((moment) => moment !== null);
  return (
    moments
      .map((moment) => moment.toISOString())
      .sort()
      .at(-1) ?? null
  );
}

/** One file of articles, oldest first, so that full files stay as they are. */
export async function listArticleEntries(
  edition: EditionView,
  number: number,
): Promise<SitemapEntry[]> {
  const rows = await publishedDb().article.findMany({
    where: listedIn(edition.id),
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    skip: (number - 1) * sitemapLimit,
    take: sitemapLimit,
    select: { path: true, modifiedAt: true },
  });
  return rows.map(({ path, modifiedAt }) => ({ path, lastModified: modifiedAt.toISOString() }));
}

/** Home, the pages of all topics and authors, sections, Pages, and the topics and authors that have a page in the edition. */
export async function listFrontEntries(edition: EditionView): Promise<SitemapEntry[]> {
  const db = publishedDb();
  const where = { editionId: edition.id };
  const live = { some: { article: where } };
  const [sections, topics, authors, pages] = await Promise.all([
    db.sectionLabel.findMany({ where, select: { slug: true } }),
    db.topicLabel.findMany({
      where: { ...where, topic: { articles: live } },
      select: { slug: true },
    }),
    db.authorLabel.findMany({
      where: { ...where, author: { bylines: live } },
      select: { slug: true },
    }),
    db.page.findMany({
      where: { ...where, noindex: false },
      select: { path: true, modifiedAt: true },
    }),
  ]);
  const paths = [
    pathOf.home(edition),
    ...(topics.length > 0 ? [pathOf.topics(edition)] : []),
    ...(authors.length > 0 ? [pathOf.authors(edition)] : []),
    ...sections.map(({ slug }) => pathOf.section(edition, slug)),
    ...topics.map(({ slug }) => pathOf.topic(edition, slug)),
    ...authors.map(({ slug }) => pathOf.author(edition, slug)),
  ];
  return [
    ...paths.map((path) => ({ path, lastModified: null })),
    ...pages.map(({ path, modifiedAt }) => ({ path, lastModified: modifiedAt.toISOString() })),
  ];
}
