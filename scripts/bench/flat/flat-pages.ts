import { monthOf } from "#lib/language/calendar-month";
import type { EditionView } from "#lib/language/edition";
import type { Db } from "#lib/platform/db";
import { type ListType, listIdOf } from "#lib/published/list-id";
import { pageSize } from "#lib/published/list-page";
import { numberedPath, pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import { searchQuestions } from "../search/measure-search.ts";

/** A page, and the tags whose expiry makes it be made anew; none where nothing of it is kept. */
export type FlatPage = { path: string; tags: string[] };

/** Kinds of pages by their names, with different pages of each. */
export type FlatPages = Map<string, FlatPage[]>;

/** What a search of a kind is called among the pages. */
export const searchOf = (kind: string) => `search: ${kind}`;

const manyPages = 200;
/** No divisor in common with their number. */
const stride = 37;
const numberedPages = 20;
const months = 12;
const searchRounds = 6;
/** As many as Ghost answers with where nobody says. */
const ghostLimit = 15;

/** The pages of a corpus whose first renders are measured: the same however many articles stand behind them. */
export async function findFlatPages(db: Db, edition: EditionView): Promise<FlatPages> {
  const where = { editionId: edition.id };
  const [sections, topics, authors] = await Promise.all([
    db.sectionLabel.findMany({ where }),
    db.topicLabel.findMany({ where }),
    db.authorLabel.findMany({ where }),
  ]);
  const front = (type: ListType, id: string, path: string): FlatPage => ({
    path,
    tags: [tagOf.list(listIdOf(type, id, edition.id))],
  });
  const fronts = sections.map(({ sectionId, slug }) =>
    front("section", sectionId, pathOf.section(edition, slug)),
  );
  return new Map([
    ["home", [{ path: pathOf.home(edition), tags: [tagOf.front(edition.id)] }]],
    ["section", fronts],
    ["topic", topics.map((of) => front("topic", of.topicId, pathOf.topic(edition, of.slug)))],
    ["author", authors.map((of) => front("author", of.authorId, pathOf.author(edition, of.slug)))],
    ["article", await articlesOf(db, edition)],
    ["numbered page", await numberedOf(db, edition, sections)],
    ["archive month", await monthsOf(db, edition)],
    ["all topics", [indexOf(edition, pathOf.topics(edition))]],
    ["all authors", [indexOf(edition, pathOf.authors(edition))]],
    ...(await openInterfacesOf(db, edition, { sections, topics })),
    ...searchesOf(edition),
  ]);
}

/** From the oldest to the newest, as far apart as they can be; those of all years in each round. */
async function articlesOf(db: Db, edition: EditionView): Promise<FlatPage[]> {
  const listId = listIdOf("edition", edition.id, edition.id);
  const count = await db.listing.count({ where: { listId } });
  const ranks = Array.from({ length: manyPages }, (_, n) =>
    Math.ceil((((n * stride) % manyPages) + 0.5) * (count / manyPages)),
  );
  const rows = await db.listing.findMany({ where: { listId, rank: { in: ranks } } });
  const articles = await db.article.findMany({
    where: { id: { in: rows.map(({ articleId }) => articleId) } },
    select: { id: true, path: true },
  });
  const paths = new Map(articles.map(({ id, path }) => [id, path]));
  const ids = new Map(rows.map(({ rank, articleId }) => [rank, articleId]));
  return ranks.flatMap((rank) => {
    const id = ids.get(rank) ?? "";
    const path = paths.get(id);
    return path === undefined ? [] : [{ path, tags: [tagOf.article(id)] }];
  });
}

/** Pages in the middle of each section. */
async function numberedOf(
  db: Db,
  edition: EditionView,
  sections: { sectionId: string; slug: string }[],
): Promise<FlatPage[]> {
  const pages = sections.map(async ({ sectionId, slug }) => {
    const listId = listIdOf("section", sectionId, edition.id);
    const middle = Math.floor((await db.listing.count({ where: { listId } })) / pageSize / 2);
    return Array.from({ length: numberedPages }, (_, n) => ({
      path: numberedPath(pathOf.section(edition, slug), middle + n),
      tags: [tagOf.listOrder(listId)],
    }));
  });
  return (await Promise.all(pages)).flat();
}

/** The months of the year in the middle. */
async function monthsOf(db: Db, edition: EditionView): Promise<FlatPage[]> {
  const { _min, _max } = await db.article.aggregate({
    _min: { publishedOn: true },
    _max: { publishedOn: true },
  });
  const [first, last] = [_min.publishedOn?.getTime() ?? 0, _max.publishedOn?.getTime() ?? 0];
  const { year } = monthOf(edition, new Date((first + last) / 2).toISOString().slice(0, 10));
  const tags = [tagOf.listOrder(listIdOf("edition", edition.id, edition.id))];
  return Array.from({ length: months }, (_, n) => ({
    path: pathOf.archive(edition, { year, month: n + 1 }),
    tags,
  }));
}

type Labels = {
  sections: { sectionId: string; slug: string }[];
  topics: { topicId: string; slug: string }[];
};

/** What programs ask of `/api/v1` and of Ghost's interface: the newest of a list, what stands far back, and rare matches. */
async function openInterfacesOf(
  db: Db,
  edition: EditionView,
  { sections, topics }: Labels,
): Promise<[string, FlatPage[]][]> {
  const ghostPages = Math.floor((await db.article.count()) / ghostLimit);
  const ghost = (query: string): FlatPage => ({
    path: `/ghost/api/content/posts/?limit=${ghostLimit}&${query}`,
    tags: [tagOf.sitemap(edition.id)],
  });
  const newest = sections.map(({ sectionId, slug }) => ({
    path: `/api/v1/articles?${new URLSearchParams({ section: slug })}`,
    tags: [tagOf.list(listIdOf("section", sectionId, edition.id))],
  }));
  const rare = topics.map(({ topicId, slug }, at) => ({
    path: `/api/v1/articles?${new URLSearchParams({
      ...{ topic: slug, kind: "interview", section: sections[at % sections.length]?.slug ?? "" },
    })}`,
    tags: [tagOf.list(listIdOf("topic", topicId, edition.id))],
  }));
  return [
    ["API: newest of a section", newest],
    ["API: interviews of a section about a topic", rare],
    ["Ghost: newest posts", [ghost("include=tags,authors")]],
    ["Ghost: posts of a tag", topics.map(({ slug }) => ghost(`filter=tag:${slug}`))],
    ["Ghost: a page in the middle", [ghost(`page=${Math.ceil(ghostPages / 2)}`)]],
  ];
}

const indexOf = (edition: EditionView, path: string): FlatPage => ({
  path,
  tags: [tagOf.sitemap(edition.id)],
});

/** Each kind of question by itself: what the dearest costs is not hidden by the others. */
function searchesOf(edition: EditionView): [string, FlatPage[]][] {
  const rounds = Array.from({ length: searchRounds }, (_, round) => round);
  return searchQuestions().map(([kind, question]) => [
    searchOf(kind),
    rounds.map((round) => ({
      path: `${pathOf.search(edition)}?${new URLSearchParams(question(round))}`,
      tags: [],
    })),
  ]);
}
