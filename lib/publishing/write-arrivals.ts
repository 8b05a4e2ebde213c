import "server-only";
import { userIdOf } from "#lib/auth/actor";
import type { StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import { referenceRows } from "#lib/newsroom/keep-references";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { eventRow } from "#lib/newsroom/record-event";
import { findHashes } from "#lib/newsroom/seal-revision";
import type { Tx } from "#lib/platform/db";
import { insertRows } from "#lib/platform/insert-rows";
import type { Address } from "#lib/publishing/choose-address";
import type { Projection } from "#lib/publishing/project-revision";
import { columnsOf, type Times } from "#lib/publishing/write-article";
import type { Story } from "#prisma/generated/client";

/** One article that goes live for the first time. */
export type Arrival = {
  story: Pick<Story, "id" | "translationGroupId">;
  content: StoryContent;
  /** Whether its working copy holds exactly this: then the database copies the text from there. */
  isCopied: boolean;
  projection: Projection;
  address: Address;
  sectionId: string;
  times: Times;
};

/**
 * Writes everything that a first publication leaves behind, for many articles at once, but for the words by which
 * readers search: those cost more than half as much again, and come when all are here (`fillSearch`).
 */
export async function writeArrivals(
  tx: Tx,
  newsroom: Newsroom,
  { edition, arrivals }: { edition: EditionView; arrivals: Arrival[] },
): Promise<void> {
  await sealAll(tx, newsroom, arrivals);
  await writeArticles(tx, edition, arrivals);
  // All of these hang on what is there now; the database is at one of them while the next is made ready.
  await Promise.all([
    ...writeLines(tx, arrivals),
    insertRows(
      tx,
      "Route",
      arrivals.map(({ story, address }) => ({
        path: address.path,
        editionId: edition.id,
        targetType: "article",
        targetId: story.id,
        origin: "canonical",
      })),
    ),
    ...keepAllReferences(tx, arrivals),
    turnLive(tx, newsroom, arrivals),
    insertRows(
      tx,
      "Event",
      arrivals.map(({ story, address, projection }) =>
        eventRow(newsroom, {
          action: "story.published",
          entityType: "story",
          entityId: story.id,
          data: { path: address.path, revisionId: projection.revisionId },
        }),
      ),
    ),
  ]);
}

/** A text that was copied points to what its working copy points to. */
function keepAllReferences(tx: Tx, arrivals: Arrival[]): Promise<unknown>[] {
  const copied = arrivals.flatMap(({ story, isCopied }) => (isCopied ? [story.id] : []));
  const others = arrivals.filter(({ isCopied }) => !isCopied);
  return [
    tx.$executeRaw`
      INSERT INTO "Reference" ("fromStoryId", "stage", "toType", "toId")
      SELECT "fromStoryId", 'live', "toType", "toId" FROM "Reference"
      WHERE "fromStoryId" = ANY(${copied}::uuid[]) AND "stage" = 'working'`,
    insertRows(
      tx,
      "Reference",
      others.flatMap(({ story, content }) =>
        referenceRows({ storyId: story.id, stage: "live", content }),
      ),
    ),
  ];
}

async function sealAll(tx: Tx, newsroom: Newsroom, arrivals: Arrival[]): Promise<void> {
  const hashesOf = await findHashes(
    tx,
    arrivals.map(({ content }) => content),
  );
  const now = newsroom.clock.now();
  await insertRows(
    tx,
    "Revision",
    arrivals.map(({ story, content, isCopied, projection }) => ({
      id: projection.revisionId,
      storyId: story.id,
      number: 1,
      content: isCopied ? null : content,
      mediaHashes: hashesOf(content),
      reason: "publish",
      madeById: userIdOf(newsroom.actor),
      madeAt: now,
      publishedAt: now,
    })),
    { copies: { content: `coalesce("new"."content", ${copyOf("storyId")})` } },
  );
}

/** What the working copy says of the story that a column of the new row names. */
const copyOf = (column: string) =>
  `(SELECT "content" FROM "WorkingCopy" WHERE "WorkingCopy"."storyId" = "new"."${column}")`;

async function writeArticles(tx: Tx, edition: EditionView, arrivals: Arrival[]): Promise<void> {
  await insertRows(
    tx,
    "Article",
    arrivals.map(({ story, projection, isCopied, address, sectionId, times }) => {
      const { translationGroupId } = story;
      const place = { editionId: edition.id, translationGroupId, sectionId };
      const columns = columnsOf({ projection, address, times, ...place });
      return isCopied ? { ...columns, document: null } : columns;
    }),
    { copies: { document: `coalesce("new"."document", ${copyOf("id")} -> 'document')` } },
  );
}

/** The rows that hang on each article, in the order the editor gave them. */
function writeLines(tx: Tx, arrivals: Arrival[]): Promise<void>[] {
  const lines = <T>(of: (projection: Projection) => T[]) =>
    arrivals.flatMap(({ projection }) =>
      of(projection).map((line, position) => ({ articleId: projection.id, position, ...line })),
    );
  const media = arrivals.flatMap(({ projection }) =>
    projection.mediaIds.map((mediaId) => ({ ownerId: projection.id, mediaId })),
  );
  const topics = lines(({ topicIds }) => topicIds.map((topicId) => ({ topicId })));
  const related = lines(({ relatedIds }) => relatedIds.map((relatedId) => ({ relatedId })));
  return [
    insertRows(tx, "ArticleTopic", topics),
    insertRows(
      tx,
      "ArticleByline",
      lines(({ bylines }) => bylines),
    ),
    insertRows(tx, "ArticleRelated", related),
    insertRows(
      tx,
      "ArticleAttachment",
      lines(({ attachments }) => attachments),
    ),
    insertRows(tx, "PublishedMedia", media),
  ];
}

async function turnLive(tx: Tx, newsroom: Newsroom, arrivals: Arrival[]): Promise<void> {
  const rows = arrivals.map(({ story, projection, address, times }) => ({
    id: story.id,
    liveRevisionId: projection.revisionId,
    firstPublishedAt: times.publishedAt,
    publishedOn: times.publishedOn,
    slug: address.slug,
  }));
  await tx.$executeRaw`
    UPDATE "Story" SET "liveState" = 'live', "draftState" = 'draft', "approvedRevisionId" = NULL,
      "liveRevisionId" = "new"."liveRevisionId", "firstPublishedAt" = "new"."firstPublishedAt",
      "publishedOn" = "new"."publishedOn", "slug" = "new"."slug", "updatedAt" = ${newsroom.clock.now()}
    FROM json_populate_recordset(NULL::"Story", ${JSON.stringify(rows)}::json) AS "new"
    WHERE "Story"."id" = "new"."id"`;
}
