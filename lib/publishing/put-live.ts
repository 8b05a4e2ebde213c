import "server-only";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import { publishedOn } from "#lib/language/iso-time";
import { getEdition } from "#lib/newsroom/editions";
import { keepReferences } from "#lib/newsroom/keep-references";
import type { LockedStory } from "#lib/newsroom/lock-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { addRoute } from "#lib/publishing/add-route";
import { checkPublishable } from "#lib/publishing/check-publishable";
import { type Address, chooseAddress } from "#lib/publishing/choose-address";
import { findKnown } from "#lib/publishing/find-known";
import { type Projection, projectRevision } from "#lib/publishing/project-revision";
import { sealRevision } from "#lib/publishing/seal-revision";
import { writeArticle } from "#lib/publishing/write-article";
import { writePage } from "#lib/publishing/write-page";

export type Placed = {
  address: Address;
  edition: EditionView;
  content: StoryContent;
  revisionId: string;
};

/**
 * Seals the working copy of a locked story and puts its projection where readers see it, with its address and
 * its references. What an editor has to put right first comes back as issues, and nothing is written.
 * Publishing and updating share this; each adds what is its own.
 */
export async function putLive(
  tx: Tx,
  newsroom: Newsroom,
  { story, workingCopy, publishedAt }: LockedStory & { publishedAt: Date },
): Promise<Result<Placed>> {
  const checked = checkStoryContent(workingCopy.content);
  if (!checked.ok) return checked;
  const content = checked.value;
  const edition = await getEdition(tx, story.editionId);
  const known = await findKnown(tx, content, edition.id);
  const issues = checkPublishable(content, known, story.form);
  if (issues.length > 0) return fail(...issues);
  const liveSlug = await findLiveSlug(tx, story.id);
  const address = await chooseAddress(tx, {
    storyId: story.id,
    form: story.form,
    edition,
    content,
    liveSlug,
  });
  if (!address.ok) return address;

  const now = newsroom.clock.now();
  const revision = await sealRevision(tx, newsroom, {
    storyId: story.id,
    content,
    reason: "publish",
    publishedAt: now,
  });
  const projection = projectRevision({ id: revision.id, storyId: story.id, content, edition });
  await writeProjection(tx, {
    projection,
    address: address.value,
    content,
    edition,
    story,
    publishedAt,
    now,
  });
  await addRoute(tx, {
    path: address.value.path,
    editionId: edition.id,
    targetType: story.form,
    targetId: story.id,
  });
  await keepReferences(tx, { storyId: story.id, stage: "live", content });
  await tx.withdrawal.deleteMany({ where: { id: story.id } });
  await tx.story.update({
    where: { id: story.id },
    data: {
      draftState: "draft",
      liveState: "live",
      liveRevisionId: revision.id,
      firstPublishedAt: publishedAt,
      withdrawnAt: null,
      withdrawalReason: null,
      updatedAt: now,
    },
  });
  return ok({ address: address.value, edition, content, revisionId: revision.id });
}

async function writeProjection(
  tx: Tx,
  of: {
    projection: Projection;
    address: Address;
    content: StoryContent;
    edition: EditionView;
    story: LockedStory["story"];
    publishedAt: Date;
    now: Date;
  },
): Promise<void> {
  const { projection, address, content, edition, story, publishedAt, now } = of;
  const place = { editionId: edition.id, translationGroupId: story.translationGroupId };
  // An archived story was last changed when it was published elsewhere, not when it was brought here.
  const modifiedAt = story.firstPublishedAt === null ? publishedAt : now;
  if (content.sectionId === null || story.form === "page") {
    return writePage(tx, { projection, address, ...place, publishedAt, modifiedAt });
  }
  const told = await tx.correction.aggregate({
    where: { storyId: story.id },
    _max: { publishedAt: true },
  });
  const times = {
    publishedAt,
    updatedAt: told._max.publishedAt,
    modifiedAt,
    publishedOn: publishedOn(edition, publishedAt),
  };
  return writeArticle(tx, { projection, address, ...place, sectionId: content.sectionId, times });
}

async function findLiveSlug(tx: Tx, id: string): Promise<string | null> {
  const article = await tx.article.findUnique({ where: { id }, select: { slug: true } });
  const page = await tx.page.findUnique({ where: { id }, select: { slug: true } });
  return (article ?? page)?.slug ?? null;
}
