import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { cardColumns, cardView } from "#lib/published/cards";
import { authorHasPage, topicHasPage } from "#lib/published/has-page";
import { pathOf } from "#lib/published/paths";
import type { SearchAsked } from "#lib/published/search/asked";
import { findMatches, hasMatch } from "#lib/published/search/matches";
import { findPassage } from "#lib/published/search/passage";
import { readSearchQuery, type Term } from "#lib/published/search/query";
import { findSnippet, markMatches } from "#lib/published/search/snippet";
import { findSpelling } from "#lib/published/search/spelling";
import type { SearchScope } from "#lib/published/search/sql";
import type { CardView, LinkView, SearchPageView } from "#lib/published/views";

/** Results on a page. */
export const resultsAPage = 20;

/**
 * The live articles of an edition that hold what a reader asks for: first those that say it in their headline and
 * are new. Null for a page that there is not; what holds no word finds nothing, and says `isAsked` false.
 */
export async function searchArticles(
  edition: EditionView,
  asked: SearchAsked,
  now: Date,
): Promise<SearchPageView | null> {
  const query = readSearchQuery(asked.text);
  const [topic, author, sectionId] = await Promise.all([
    findTopic(edition, asked.topic),
    findAuthor(edition, asked.author),
    findSectionId(edition, asked.section),
  ]);
  const view = {
    asked: {
      ...asked,
      text: query.text,
      section: sectionId && asked.section,
      topic: topic && asked.topic,
      author: author && asked.author,
    },
    topic,
    author,
    isAsked: query.wanted.length > 0,
    count: 0,
    isCountExact: true,
    results: [],
    hasMore: false,
    spelling: null,
    topics: [],
    authors: [],
  } satisfies SearchPageView;
  if (!view.isAsked) return asked.page === 1 ? view : null;
  if (asked.page === null) return null;
  const { kind, from, to } = asked;
  const scope: SearchScope = {
    editionId: edition.id,
    query,
    filters: {
      ...{ kind, from, to, sectionId },
      ...{ topicId: topic?.id ?? null, authorId: author?.id ?? null },
    },
  };
  const skip = (asked.page - 1) * resultsAPage;
  const { count, isCountExact, ids, topics, authors } = await findMatches(scope, {
    ...{ now, skip, take: resultsAPage + 1 },
  });
  if (ids.length === 0 && skip > 0) return null;
  if (count === 0) return { ...view, spelling: await findGoodSpelling(scope) };
  return {
    ...view,
    ...{ count, isCountExact, topics, authors },
    results: await showMatches(edition, ids.slice(0, resultsAPage), query.wanted),
    hasMore: ids.length > resultsAPage,
  };
}

/** Another spelling, if it finds something. */
async function findGoodSpelling(scope: SearchScope): Promise<string | null> {
  const spelling = await findSpelling(scope.editionId, scope.query);
  if (spelling === null) return null;
  const isGood = await hasMatch({ ...scope, query: readSearchQuery(spelling) });
  return isGood ? spelling : null;
}

/** What was asked for, marked where it stands: in the headline, and in the standfirst or else in the text. */
async function showMatches(
  edition: EditionView,
  ids: string[],
  terms: Term[],
): Promise<SearchPageView["results"]> {
  const rows = await publishedDb().article.findMany({
    where: { id: { in: ids }, editionId: edition.id },
    select: { ...cardColumns(edition.id), document: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const card = cardView(row, edition);
    const passage = passageOf(card, row.document, terms);
    return [{ card, headline: markMatches(card.headline, terms), passage }];
  });
}

function passageOf({ standfirst }: CardView, document: unknown, terms: Term[]) {
  const inStandfirst = standfirst === null ? null : findSnippet(standfirst, terms);
  if (inStandfirst !== null) return inStandfirst;
  return findPassage(document, terms) ?? markMatches(standfirst ?? "", []);
}

async function findTopic(edition: EditionView, slug: string | null): Promise<LinkView | null> {
  if (slug === null) return null;
  const where = { editionId_slug: { editionId: edition.id, slug } };
  const label = await publishedDb().topicLabel.findUnique({ where });
  if (label === null || !(await topicHasPage(label.topicId, edition.id))) return null;
  return { id: label.topicId, name: label.name, path: pathOf.topic(edition, slug) };
}

async function findAuthor(edition: EditionView, slug: string | null): Promise<LinkView | null> {
  if (slug === null) return null;
  const where = { editionId_slug: { editionId: edition.id, slug } };
  const label = await publishedDb().authorLabel.findUnique({ where });
  if (label === null || !(await authorHasPage(label.authorId, edition.id))) return null;
  return { id: label.authorId, name: label.name, path: pathOf.author(edition, slug) };
}

async function findSectionId(edition: EditionView, slug: string | null): Promise<string | null> {
  if (slug === null) return null;
  const where = { editionId_slug: { editionId: edition.id, slug } };
  return (await publishedDb().sectionLabel.findUnique({ where }))?.sectionId ?? null;
}
