import "server-only";
import { documentToText } from "#lib/content/document-to-text";
import { foldText } from "#lib/language/fold-words";
import type { Tx } from "#lib/platform/db";
import type { Projection } from "#lib/publishing/project-revision";
import { findSearchNames } from "#lib/publishing/search-names";

/** What search has to know of an article beside its row. */
export type Searchable = Pick<
  Projection,
  "id" | "headline" | "standfirst" | "document" | "topicIds" | "bylines"
>;

/**
 * What is written to the index waits in a list that every search has to read, until it is long enough to be sorted in. For
 * so few articles that is soon, so that no publication has to do it for hundreds; an archive is sorted in by the thousand.
 */
const few = 20;

/**
 * Lets readers find these articles of an edition: written with the articles, in the same transaction, and gone
 * with them. An article that is found already is passed over.
 */
export async function writeSearch(
  tx: Tx,
  editionId: string,
  articles: Searchable[],
): Promise<void> {
  if (articles.length === 0) return;
  const names = await findSearchNames(tx, editionId, {
    authorIds: articles.flatMap(authorIdsOf),
    topicIds: articles.flatMap(({ topicIds }) => topicIds),
  });
  const rows = articles.map((article) => ({
    articleId: article.id,
    headline: foldText(article.headline),
    standfirst: foldText(article.standfirst ?? ""),
    names: [...new Set([...authorIdsOf(article), ...article.topicIds])]
      .map((id) => names.get(id) ?? "")
      .join(" "),
    body: foldText(documentToText(article.document)),
  }));
  await tx.$executeRaw`
    SELECT set_config('work_mem', '64MB', true),
      set_config('gin_pending_list_limit', ${articles.length > few ? "16MB" : "256kB"}, true)`;
  await tx.$executeRaw`
    INSERT INTO "ArticleSearch"
      ("articleId", "editionId", "publishedAt", "publishedOn", "label", "head", "words")
    SELECT "articleId", "editionId", "publishedAt", "publishedOn", "new"."headline" || E'\n' || "names",
      "head", "head" || setweight(to_tsvector('simple', "body"), 'D') || search_filters("articleId")
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS "new"
        ("articleId" uuid, "headline" text, "standfirst" text, "names" text, "body" text)
      JOIN "Article" ON "Article"."id" = "articleId",
      LATERAL (SELECT setweight(to_tsvector('simple', "new"."headline"), 'A')
        || setweight(to_tsvector('simple', "new"."standfirst"), 'B')
        || setweight(to_tsvector('simple', "new"."names"), 'C') AS "head") AS "weighed"
    ON CONFLICT ("articleId") DO NOTHING`;
}

const authorIdsOf = ({ bylines }: Searchable) => bylines.map(({ authorId }) => authorId);
