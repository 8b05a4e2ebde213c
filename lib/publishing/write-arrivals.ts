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

/** Writes everything that a first publication leaves behind, for many articles at once. */
export async function writeArrivals(
  tx: Tx,
  newsroom: Newsroom,
  { edition, arrivals }: { edition: EditionView; arrivals: Arrival[] },
): Promise<void> {
  await sealAll(tx, newsroom, arrivals);
  await writeArticles(tx, edition, arrivals);
  await insertRows(
    tx,
    "Route",
    arrivals.map(({ story, address }) => ({
      path: address.path,
      editionId: edition.id,
      targetType: "article",
      targetId: story.id,
      origin: "canonical",
    })),
  );
  await insertRows(
    tx,
    "Reference",
    arrivals.flatMap(({ story, content }) =>
      referenceRows({ storyId: story.id, stage: "live", content }),
    ),
  );
  await turnLive(tx, newsroom, arrivals);
  await insertRows(
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
  );
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
  const lines = <T>(of: (projection: Projection) => T[]) =>
    arrivals.flatMap(({ projection }) =>
      of(projection).map((line, position) => ({ articleId: projection.id, position, ...line })),
    );
  await insertRows(
    tx,
    "ArticleTopic",
    lines(({ topicIds }) => topicIds.map((topicId) => ({ topicId }))),
  );
  await insertRows(
    tx,
    "ArticleByline",
    lines(({ bylines }) => bylines),
  );
  await insertRows(
    tx,
    "ArticleRelated",
    lines(({ relatedIds }) => relatedIds.map((relatedId) => ({ relatedId }))),
  );
  await insertRows(
    tx,
    "ArticleAttachment",
    lines(({ attachments }) => attachments),
  );
  await insertRows(
    tx,
    "PublishedMedia",
    arrivals.flatMap(({ projection }) =>
      projection.mediaIds.map((mediaId) => ({ ownerId: projection.id, mediaId })),
    ),
  );
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
