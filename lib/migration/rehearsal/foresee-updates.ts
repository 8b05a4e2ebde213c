import "server-only";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import { type ImportRun, valueOrThrow } from "#lib/migration/items/import-run";
import { findHolders } from "#lib/migration/rehearsal/foreseen";
import type { PublishCheck } from "#lib/migration/rehearsal/publish-check";
import { updated } from "#lib/migration/writing/update-items";
import {
  noLongerPublic,
  notPublished,
  type Writing,
  type Written,
} from "#lib/migration/writing/writing";
import { AppError } from "#lib/platform/errors";
import { pathOf } from "#lib/published/paths";

/** A story that is here, as it stands and as the source has it now. */
export type ComingUpdate = {
  writing: Writing;
  liveState: string;
  publishedAt: Date | null;
  before: StoryContent;
  content: StoryContent;
  isSame: boolean;
};

/** Stories that are here, beside what bringing them up to date would make of them. Throws what that would throw. */
export async function readUpdates(run: ImportRun, writings: Writing[]): Promise<ComingUpdate[]> {
  if (writings.length === 0) return [];
  const stories = await run.newsroom.db.story.findMany({
    where: { id: { in: writings.map(({ id }) => id) } },
    select: { id: true, liveState: true, firstPublishedAt: true, workingCopy: true },
  });
  const byId = new Map(stories.map((story) => [story.id, story]));
  return writings.map((writing) => {
    const story = byId.get(writing.id);
    if (story === undefined || story.workingCopy === null)
      throw new AppError("not_found", "This story does not exist.");
    const { liveState, firstPublishedAt: publishedAt } = story;
    const next = updated(writing, { liveState, content: story.workingCopy.content });
    const content = valueOrThrow(checkStoryContent(next.content));
    return { writing, liveState, publishedAt, ...next, content };
  });
}

/** Whether it would be published now, and was not before. */
export function isDue({ liveState, isSame, writing: { plan } }: ComingUpdate): boolean {
  return !isSame && liveState !== "live" && plan.state.kind === "published";
}

/** What `updateItem` would say. */
export async function foreseeUpdate(
  run: ImportRun,
  coming: ComingUpdate,
  check: PublishCheck,
): Promise<Written> {
  const { writing, liveState, isSame, before, content } = coming;
  const { item, plan } = writing;
  const isLive = liveState === "live";
  const stored = { publishedAt: isLive ? coming.publishedAt : null, addresses: [] };
  if (isSame)
    return {
      ...{ outcome: "here already", routes: 0, notes: [] },
      foreseen: { ...stored, content: before },
    };
  const written: Written = {
    ...{ outcome: "updated", routes: 0, notes: [] },
    foreseen: { ...stored, content },
  };
  if (plan.state.kind !== "published")
    return { ...written, notes: isLive ? [noLongerPublic(item)] : [] };
  const issues = check(content, plan.form);
  if (!isLive && plan.form === "page") issues.push(...(await pageIssues(run, coming)));
  if (issues.length > 0) return { ...written, notes: notPublished(item, issues).notes };
  const publishedAt = isLive ? coming.publishedAt : plan.state.at;
  return { ...written, foreseen: { content, publishedAt, addresses: [] } };
}

async function pageIssues({ newsroom, foreseen, edition }: ImportRun, coming: ComingUpdate) {
  const { content, writing } = coming;
  if (content.slug === null) return [];
  const path = pathOf.page(edition, content.slug);
  const holder = (await findHolders(newsroom.db, foreseen, [path])).get(path);
  if (holder === undefined || holder.targetId === writing.id) return [];
  const message = `The address ${path} leads to something else already. Choose another slug.`;
  return [{ path: ["slug"], message }];
}
