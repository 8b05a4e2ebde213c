import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { shareAuthors } from "#lib/published/author-index";
import { pathOf } from "#lib/published/paths";
import type { SitemapEntry, SitemapPart } from "#lib/published/sitemaps/entry";
import { shareTopics } from "#lib/published/topic-index";
import type { IndexGroupView } from "#lib/published/views";

/**
 * What an edition lists beside its articles: home, sections and the edition's own pages; the topics and authors that have
 * a page; the Pages that may be found. When a list last changed is not known, so none is dated.
 */
export async function listSitemapPart(
  edition: EditionView,
  part: SitemapPart,
): Promise<SitemapEntry[]> {
  switch (part) {
    case "sections":
      return listSections(edition);
    case "topics":
      return namesOf((await shareTopics(edition)).value);
    case "authors":
      return namesOf((await shareAuthors(edition)).value);
    case "pages":
      return listPages(edition);
  }
}

async function listSections(edition: EditionView): Promise<SitemapEntry[]> {
  const db = publishedDb();
  const where = { editionId: edition.id };
  const [sections, article, correction] = await Promise.all([
    db.sectionLabel.findMany({ where, orderBy: { slug: "asc" }, select: { slug: true } }),
    db.article.findFirst({ where, select: { id: true } }),
    db.articleCorrection.findFirst({ where: { article: where }, select: { id: true } }),
  ]);
  const [topics, authors] = await Promise.all([shareTopics(edition), shareAuthors(edition)]);
  return [
    pathOf.home(edition),
    ...sections.map(({ slug }) => pathOf.section(edition, slug)),
    ...(topics.value.length > 0 ? [pathOf.topics(edition)] : []),
    ...(authors.value.length > 0 ? [pathOf.authors(edition)] : []),
    ...(article === null ? [] : [pathOf.archive(edition)]),
    ...(correction === null ? [] : [pathOf.corrections(edition)]),
  ].map(undated);
}

const namesOf = (groups: IndexGroupView<{ path: string }>[]): SitemapEntry[] =>
  groups.flatMap(({ entries }) => entries.map(({ path }) => undated(path)));

const undated = (path: string): SitemapEntry => ({ path, lastModified: null });

async function listPages({ id: editionId }: EditionView): Promise<SitemapEntry[]> {
  const pages = await publishedDb().page.findMany({
    where: { editionId, noindex: false },
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    select: { path: true, modifiedAt: true },
  });
  return pages.map(({ path, modifiedAt }) => ({ path, lastModified: modifiedAt.toISOString() }));
}
