import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import { publishedOn } from "#lib/language/iso-time";
import type { BegunStory } from "#lib/newsroom/begun-story";
import { getEdition } from "#lib/newsroom/editions";
import { followTopicsOf } from "#lib/newsroom/follow-merged-topics";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { ownTurn, type Turn } from "#lib/newsroom/turn";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import { fail, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";
import { tagOf } from "#lib/published/tags";
import { checkPublishable } from "#lib/publishing/check-publishable";
import type { Address } from "#lib/publishing/choose-address";
import { chooseAddresses } from "#lib/publishing/choose-addresses";
import { findKnown } from "#lib/publishing/find-known";
import { invalidate } from "#lib/publishing/invalidate";
import { enterManyIntoLists } from "#lib/publishing/listings";
import { hardTagsOf, listIdsOf } from "#lib/publishing/live-article";
import { projectRevision } from "#lib/publishing/project-revision";
import { type Arrival, writeArrivals } from "#lib/publishing/write-arrivals";
import type { Prisma } from "#prisma/generated/client";

export type Archived = {
  storyId: string;
  /** When it first appeared elsewhere. */
  firstPublishedAt: Date;
  /** The slug it had there; numbered where that leads elsewhere already. */
  slug: string | null;
  /** As it was begun in this same transaction; nobody else can have touched it, so it is not read again. */
  begun?: BegunStory | undefined;
};

type Archive = {
  editionId: string;
  stories: Archived[];
  /** When others of the archive are published at the same time. */
  turn?: Turn | undefined;
};

/**
 * Publishes many articles of an archive as `publishStory` publishes one: drafts of one edition that nobody has
 * published or planned anything for, each with the date of its first publication, in two dozen statements whatever
 * their number. Lists are then in the order of arrival until `orderLists` puts them right. Answers by story id; one
 * that an editor has to put something right in first is not published. A story that is no such draft throws `conflict`.
 */
export async function publishArchive(
  newsroom: Newsroom,
  { editionId, stories: archived, turn = ownTurn }: Archive,
): Promise<Map<string, Result<Address>>> {
  requirePermission(newsroom.actor, "story.publish");
  return inOneTransaction(newsroom, async (tx) => {
    const edition = await getEdition(tx, editionId);
    const drafts = await lockDrafts(tx, { editionId, archived });
    const { answers, ready } = await checkDrafts(tx, newsroom, { edition, drafts });
    await turn.toClaim();
    const addresses = await chooseAddresses(tx, {
      edition,
      newcomers: ready.map(({ story, content, slug, sectionId }) => ({
        id: story.id,
        headline: content.headline,
        slug: content.slug ?? slug,
        sectionId,
      })),
    });
    turn.claimed();
    const arrivals = ready.flatMap((draft) => {
      const address = addresses.get(draft.story.id);
      if (address === undefined) return [];
      answers.set(draft.story.id, ok(address));
      return [arrivalOf({ draft, address, edition })];
    });
    await writeArrivals(tx, newsroom, { edition, arrivals });
    await turn.toList();
    await announceArrivals(tx, editionId, arrivals);
    return answers;
  });
}

type Draft = {
  story: Arrival["story"];
  content: Result<StoryContent>;
  isCopied: boolean;
  publishedAt: Date;
  slug: string | null;
};

async function lockDrafts(
  tx: Tx,
  { editionId, archived }: { editionId: string; archived: Archived[] },
): Promise<Draft[]> {
  const ids = archived.flatMap(({ storyId, begun }) => (begun === undefined ? [storyId] : []));
  const byId = ids.length === 0 ? new Map<string, Found>() : await lockStories(tx, ids);
  return archived.map(({ storyId, firstPublishedAt: publishedAt, slug, begun }) => {
    const dates = { publishedAt, slug };
    if (begun !== undefined)
      return { story: begun, content: ok(begun.content), isCopied: true, ...dates };
    const story = byId.get(storyId);
    const isNew =
      story?.editionId === editionId &&
      story.form === "article" &&
      story.liveState === "never" &&
      story.firstPublishedAt === null &&
      story.trashedAt === null &&
      story.embargoUntil === null &&
      story.schedules.length === 0;
    if (!isNew || story.workingCopy === null)
      throw new AppError("conflict", "This story is not a draft that waits for nothing.");
    const content = checkStoryContent(story.workingCopy.content);
    return { story, content, isCopied: false, ...dates };
  });
}

type Found = Prisma.StoryGetPayload<{ include: { workingCopy: true; schedules: true } }>;

async function lockStories(tx: Tx, ids: string[]): Promise<Map<string, Found>> {
  await tx.$queryRaw`SELECT 1 FROM "Story" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const found = await tx.story.findMany({
    where: { id: { in: ids } },
    include: { workingCopy: true, schedules: { where: { state: "waiting" }, take: 1 } },
  });
  return new Map(found.map((story) => [story.id, story]));
}

type Ready = {
  story: Arrival["story"];
  content: StoryContent;
  isCopied: boolean;
  sectionId: string;
  publishedAt: Date;
  slug: string | null;
};

/** Which of them can go live, and what has to be put right in the others. */
async function checkDrafts(
  tx: Tx,
  newsroom: Newsroom,
  { edition, drafts }: { edition: EditionView; drafts: Draft[] },
) {
  const contents = drafts.flatMap(({ content }) => (content.ok ? [content.value] : []));
  const follow = await followTopicsOf(tx, contents);
  const known = await findKnown(tx, contents.map(follow), edition.id);
  const now = newsroom.clock.now();
  const answers = new Map<string, Result<Address>>();
  const ready: Ready[] = [];
  for (const { story, content: checked, isCopied, ...dates } of drafts) {
    if (!checked.ok) {
      answers.set(story.id, checked);
      continue;
    }
    const content = follow(checked.value);
    const issues = checkPublishable(content, known, "article");
    if (dates.publishedAt > now) {
      const message = "This time has not come. Schedule the story.";
      issues.push({ path: ["firstPublishedAt"], message });
    }
    const { sectionId } = content;
    if (issues.length > 0 || sectionId === null) answers.set(story.id, fail(...issues));
    else {
      // Topics that were merged meanwhile make it another.
      const isSame = isCopied && content === checked.value;
      ready.push({ story, content, isCopied: isSame, sectionId, ...dates });
    }
  }
  return { answers, ready };
}

function arrivalOf(of: {
  draft: Ready;
  address: Arrival["address"];
  edition: EditionView;
}): Arrival {
  const { draft, address, edition } = of;
  const { story, content, isCopied, sectionId, publishedAt } = draft;
  const revisionId = newId();
  return {
    story,
    content,
    isCopied,
    address,
    sectionId,
    projection: projectRevision({ id: revisionId, storyId: story.id, content, edition }),
    // An archived story was last changed when it was published elsewhere, not when it was brought here.
    times: {
      publishedAt,
      updatedAt: null,
      modifiedAt: publishedAt,
      publishedOn: new Date(publishedOn(edition, publishedAt)),
    },
  };
}

async function announceArrivals(tx: Tx, editionId: string, arrivals: Arrival[]): Promise<void> {
  const standings = arrivals.map(({ story, address, times, sectionId, projection }) => ({
    storyId: story.id,
    editionId,
    translationGroupId: story.translationGroupId,
    path: address.path,
    publishedOn: times.publishedOn,
    listIds: listIdsOf({
      editionId,
      sectionId,
      topicIds: projection.topicIds,
      authorIds: projection.bylines.map(({ authorId }) => authorId),
    }),
  }));
  const dates = new Map(arrivals.map(({ story, times }) => [story.id, times.publishedAt]));
  await enterManyIntoLists(
    tx,
    standings.map(({ storyId, listIds }) => ({
      articleId: storyId,
      publishedAt: dates.get(storyId) ?? new Date(),
      listIds,
    })),
  );
  if (standings.length === 0) return;
  await invalidate(tx, {
    hard: hardTagsOf(standings),
    soft: [...arrivals.map(({ story }) => tagOf.card(story.id)), tagOf.latest(editionId)],
  });
}
