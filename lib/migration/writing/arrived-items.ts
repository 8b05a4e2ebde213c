import "server-only";
import { checkStoryContent } from "#lib/content/story-content";
import type { ImportRun } from "#lib/migration/items/import-run";
import { makePublishCheck, type PublishCheck } from "#lib/migration/rehearsal/publish-check";
import {
  addressTaken,
  noLongerPublic,
  notPublished,
  slugNotes,
  type Writing,
  type Written,
} from "#lib/migration/writing/writing";

/** What has become of items that came before an interruption, told anew from what stands. */
export async function retellItems(
  run: ImportRun,
  arrived: Writing[],
): Promise<Map<string, Written>> {
  const { since, newsroom } = run;
  if (arrived.length === 0 || since === null) return new Map();
  const stories = new Map((await storiesOf(run, arrived)).map((story) => [story.id, story]));
  const contents = [...stories.values()].flatMap(({ content }) => content ?? []);
  const check = await makePublishCheck(run, contents);
  const routes = await newsroom.db.route.findMany({
    where: { path: { in: arrived.flatMap(({ plan }) => plan.addresses.paths) } },
    select: { path: true, targetId: true, origin: true, createdAt: true },
  });
  const holders = new Map(routes.map((route) => [route.path, route]));
  const retold = new Map<string, Written>();
  for (const writing of arrived) {
    const { id, item, plan } = writing;
    const story = stories.get(id);
    if (story === undefined) continue;
    const told = retell(writing, story, { since, check });
    const written: Written = { routes: 0, ...told, notes: [...told.notes] };
    for (const path of plan.addresses.paths) {
      const holder = holders.get(path);
      if (holder?.targetId !== id) written.notes.push(addressTaken(path, item));
      else if (holder.origin === "imported" && holder.createdAt >= since) written.routes += 1;
    }
    retold.set(id, written);
  }
  return retold;
}

type Arrived = Awaited<ReturnType<typeof storiesOf>>[number];

async function storiesOf({ newsroom }: ImportRun, arrived: Writing[]) {
  const found = await newsroom.db.story.findMany({
    where: { id: { in: arrived.map(({ id }) => id) } },
    select: {
      ...{ id: true, createdAt: true, liveState: true, trashedAt: true, slug: true },
      workingCopy: { select: { content: true, savedAt: true } },
    },
  });
  return found.map(({ workingCopy, ...story }) => {
    const checked = checkStoryContent(workingCopy?.content);
    const content = checked.ok ? checked.value : null;
    return { ...story, content, savedAt: workingCopy?.savedAt ?? story.createdAt };
  });
}

function retell(
  { item, plan }: Writing,
  story: Arrived,
  { since, check }: { since: Date; check: PublishCheck },
): Pick<Written, "outcome" | "notes"> {
  const { createdAt, liveState, trashedAt, content, savedAt } = story;
  const isPublic = plan.state.kind === "published";
  const issues =
    isPublic && liveState === "never" && content !== null ? check(content, plan.form) : [];
  const unpublished = issues.length === 0 ? [] : notPublished(item, issues).notes;
  if (createdAt < since) {
    if (savedAt < since) return { outcome: "here already", notes: [] };
    const hidden = !isPublic && liveState === "live" ? [noLongerPublic(item)] : [];
    return { outcome: "updated", notes: [...hidden, ...unpublished] };
  }
  if (liveState !== "never") return { outcome: "published", notes: slugNotesOf(plan, story) };
  return { outcome: trashedAt === null ? "drafts" : "trashed", notes: unpublished };
}

/** An article whose working copy names a slug has it from an editor. */
function slugNotesOf({ form, content: wanted }: Writing["plan"], { content, slug }: Arrived) {
  const isChosen = form === "article" && content?.slug != null;
  return isChosen || slug === null ? [] : slugNotes(wanted.slug, slug);
}
