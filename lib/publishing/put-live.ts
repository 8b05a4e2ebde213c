import "server-only";
import { isDeepStrictEqual } from "node:util";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import { publishedOn } from "#lib/language/iso-time";
import { getEdition } from "#lib/newsroom/editions";
import { followMergedTopics } from "#lib/newsroom/follow-merged-topics";
import { keepReferences } from "#lib/newsroom/keep-references";
import type { LockedStory } from "#lib/newsroom/lock-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { sealRevision } from "#lib/newsroom/seal-revision";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { addRoute } from "#lib/publishing/add-route";
import { checkPublishable } from "#lib/publishing/check-publishable";
import { type Address, chooseAddress } from "#lib/publishing/choose-address";
import { findKnown } from "#lib/publishing/find-known";
import { type Projection, projectRevision } from "#lib/publishing/project-revision";
import { writeArticle } from "#lib/publishing/write-article";
import { writePage } from "#lib/publishing/write-page";
import type { Revision } from "#prisma/generated/client";

export type Placed = {
  address: Address;
  edition: EditionView;
  content: StoryContent;
  revisionId: string;
};

/** What goes live: the working copy as it stands, with a note of the desk's, or one revision by name. */
export type Put = LockedStory & { publishedAt: Date; revision: Revision | null; note?: string };

/**
 * Puts the projection of a locked story's text where readers see it, with its address and its references. The
 * working copy is sealed for it; a revision is sealed already, and what has been written since stays as it is. Where
 * nothing has, nothing waits for review or publication any more.
 * What an editor has to put right first comes back as issues, and nothing is written. Publishing and updating
 * share this; each adds what is its own.
 */
export async function putLive(
  tx: Tx,
  newsroom: Newsroom,
  { story, workingCopy, publishedAt, revision: named, ...said }: Put,
): Promise<Result<Placed>> {
  const checked = checkStoryContent((named ?? workingCopy).content);
  if (!checked.ok) return checked;
  const content = await followMergedTopics(tx, checked.value);
  const edition = await getEdition(tx, story.editionId);
  const known = await findKnown(tx, [content], edition.id);
  const issues = checkPublishable(content, known, story.form);
  const now = newsroom.clock.now();
  if (story.embargoUntil !== null && story.embargoUntil > now) {
    const message = "The story is under embargo until then. Wait, or lift it.";
    issues.push({ path: ["embargoUntil"], message });
  }
  if (issues.length > 0) return fail(...issues);
  const address = await chooseAddress(tx, { story, edition, content });
  if (!address.ok) return address;

  const sealed = {
    storyId: story.id,
    content,
    reason: "publish" as const,
    publishedAt: now,
    ...said,
  };
  const revision = named ?? (await sealRevision(tx, newsroom, sealed));
  if (named?.publishedAt === null) {
    await tx.revision.update({ where: { id: named.id }, data: { publishedAt: now } });
  }
  const projection = projectRevision({ id: revision.id, storyId: story.id, content, edition });
  const times = timesOf({ story, edition, publishedAt, now });
  await writeProjection(tx, { projection, address: address.value, content, story, times });
  await addRoute(tx, {
    path: address.value.path,
    editionId: edition.id,
    targetType: story.form,
    targetId: story.id,
  });
  await keepReferences(tx, { storyId: story.id, stage: "live", content });
  const isWorkingCopy = named === null || saysTheSame(workingCopy, content);
  await tx.withdrawal.deleteMany({ where: { id: story.id } });
  await tx.story.update({
    where: { id: story.id },
    data: {
      // A revision goes live beside whatever else is being written, reviewed or approved by now.
      ...(isWorkingCopy && { draftState: "draft" as const, approvedRevisionId: null }),
      liveState: "live",
      liveRevisionId: revision.id,
      firstPublishedAt: publishedAt,
      publishedOn: times.publishedOn,
      slug: address.value.slug,
      withdrawnAt: null,
      withdrawalReason: null,
      updatedAt: now,
    },
  });
  return ok({ address: address.value, edition, content, revisionId: revision.id });
}

/** Whether nothing is left to publish in a working copy once this is live; merged topics are followed in both. */
function saysTheSame(workingCopy: LockedStory["workingCopy"], content: StoryContent): boolean {
  const written = checkStoryContent(workingCopy.content);
  return written.ok && isDeepStrictEqual(written.value, content);
}

type Story = LockedStory["story"];

function timesOf(of: { story: Story; edition: EditionView; publishedAt: Date; now: Date }) {
  const { story, edition, publishedAt, now } = of;
  return {
    publishedAt,
    // An archived story was last changed when it was published elsewhere, not when it was brought here.
    modifiedAt: story.firstPublishedAt === null ? publishedAt : now,
    publishedOn: story.publishedOn ?? new Date(publishedOn(edition, publishedAt)),
  };
}

async function writeProjection(
  tx: Tx,
  of: {
    projection: Projection;
    address: Address;
    content: StoryContent;
    story: Story;
    times: ReturnType<typeof timesOf>;
  },
): Promise<void> {
  const { projection, address, content, story, times } = of;
  const { editionId, translationGroupId } = story;
  const place = { projection, address, editionId, translationGroupId };
  if (content.sectionId === null || story.form === "page") {
    const { publishedAt, modifiedAt } = times;
    return writePage(tx, { ...place, inFooter: story.inFooter, publishedAt, modifiedAt });
  }
  const told = await tx.correction.aggregate({
    where: { storyId: story.id },
    _max: { publishedAt: true },
  });
  const { sectionId } = content;
  const updatedAt = told._max.publishedAt;
  return writeArticle(tx, { ...place, sectionId, times: { ...times, updatedAt } });
}
