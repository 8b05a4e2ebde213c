import "server-only";
import { documentToText } from "#lib/content/document-to-text";
import { foldText } from "#lib/language/fold-words";
import type { Tx } from "#lib/platform/db";
import type { Projection } from "#lib/publishing/project-revision";
import { findSearchNames } from "#lib/publishing/search-names";

/** What search has to know of an article. */
export type Searchable = {
  projection: Pick<
    Projection,
    "id" | "headline" | "standfirst" | "document" | "topicIds" | "bylines"
  >;
  publishedAt: Date;
};

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
    authorIds: articles.flatMap(({ projection }) => authorIdsOf(projection)),
    topicIds: articles.flatMap(({ projection }) => projection.topicIds),
  });
  const rows = articles.map(({ projection, publishedAt }) => ({
    articleId: projection.id,
    publishedAt,
    headline: foldText(projection.headline),
    standfirst: foldText(projection.standfirst ?? ""),
    names: [...new Set([...authorIdsOf(projection), ...projection.topicIds])]
      .map((id) => names.get(id) ?? "")
      .join(" "),
    body: foldText(documentToText(projection.document)),
  }));
  await tx.$executeRaw`
    INSERT INTO "ArticleSearch" ("articleId", "editionId", "publishedAt", "label", "head", "words")
    SELECT "new"."articleId", ${editionId}::uuid, "new"."publishedAt",
      "new"."headline" || E'\n' || "new"."names", "head",
      "head" || setweight(to_tsvector('simple', "new"."body"), 'D')
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS "new" ("articleId" uuid,
        "publishedAt" timestamptz, "headline" text, "standfirst" text, "names" text, "body" text),
      LATERAL (SELECT setweight(to_tsvector('simple', "new"."headline"), 'A')
        || setweight(to_tsvector('simple', "new"."standfirst"), 'B')
        || setweight(to_tsvector('simple', "new"."names"), 'C') AS "head") AS "weighed"
    ON CONFLICT ("articleId") DO NOTHING`;
}

const authorIdsOf = ({ bylines }: Pick<Projection, "bylines">) =>
  bylines.map(({ authorId }) => authorId);
