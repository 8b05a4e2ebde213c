import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { articleColumns, articleView } from "#lib/published/article-view";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { ArticleView, TwinView } from "#lib/published/views";

/** An article with everything that is told of it beside its text, for whoever shows it elsewhere. */
export type WholeArticle = {
  article: ArticleView;
  /** The last change of any kind, also one of which readers were not told. */
  modifiedAt: string;
  /** What editors picked as related and can be read in its edition, in their order. */
  relatedIds: string[];
  /** The same story in other editions, in the order of the editions. */
  translations: (TwinView & { id: string; headline: string })[];
};

/** Live articles of an edition in just this order; those that are not live are left out. */
export async function listWholeArticles(
  edition: EditionView,
  ids: string[],
): Promise<Kept<WholeArticle[]>> {
  const found = await publishedDb().article.findMany({
    where: { id: { in: ids }, editionId: edition.id },
    select: { ...articleColumns(edition.id), modifiedAt: true },
  });
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const picks = new Set(rows.flatMap(({ related }) => related.map(({ relatedId }) => relatedId)));
  const [views, live, twins] = await Promise.all([
    Promise.all(rows.map((row) => articleView(row, edition))),
    listLive(edition, [...picks]),
    listTwins(rows.map(({ translationGroupId }) => translationGroupId)),
  ]);
  const value = rows.flatMap((row, index) => {
    const article = views[index];
    if (article === undefined) return [];
    return {
      article,
      modifiedAt: row.modifiedAt.toISOString(),
      relatedIds: row.related.map(({ relatedId }) => relatedId).filter((id) => live.has(id)),
      translations: twins
        .filter((twin) => twin.id !== row.id && twin.groupId === row.translationGroupId)
        .map(({ groupId: _, ...twin }) => twin),
    };
  });
  return {
    value,
    tags: [
      ...value.flatMap(({ article }) => tagsOf(article)),
      ...rows.map(({ translationGroupId }) => tagOf.translations(translationGroupId)),
      ...[...picks].map(tagOf.card),
    ],
  };
}

function tagsOf({ id, path, section, topics, bylines, image }: ArticleView): string[] {
  return [
    ...[tagOf.article(id), tagOf.path(path), tagOf.section(section.id)],
    ...topics.map((topic) => tagOf.topic(topic.id)),
    ...bylines.map((author) => tagOf.author(author.id)),
    ...(image === null ? [] : [tagOf.media(image.mediaId)]),
  ];
}

async function listLive(edition: EditionView, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const where = { id: { in: ids }, editionId: edition.id };
  const live = await publishedDb().article.findMany({ where, select: { id: true } });
  return new Set(live.map(({ id }) => id));
}

async function listTwins(groups: string[]) {
  const twins = await publishedDb().article.findMany({
    where: { translationGroupId: { in: groups } },
    orderBy: { edition: { position: "asc" } },
    select: {
      ...{ id: true, path: true, headline: true, translationGroupId: true },
      edition: { omit: { position: true } },
    },
  });
  return twins.map(({ translationGroupId: groupId, ...twin }) => ({ ...twin, groupId }));
}
