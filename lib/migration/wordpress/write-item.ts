import "server-only";
import { createStory } from "#lib/desk/create-story";
import { nameOfItem, tally } from "#lib/migration/wordpress/import-report";
import { type ImportRun, valueOrThrow } from "#lib/migration/wordpress/import-run";
import type { Place } from "#lib/migration/wordpress/item-place";
import type { ItemPlan } from "#lib/migration/wordpress/plan-item";
import type { WxrItem } from "#lib/migration/wxr/wxr-entry";
import { type Newsroom, together } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { pathOf } from "#lib/published/paths";
import { checkArticleSlug } from "#lib/published/reserved-paths";
import { addRoute, findRouteHolder } from "#lib/publishing/add-route";
import { articlePath } from "#lib/publishing/live-article";
import { publishStory } from "#lib/publishing/publish-story";

export type ItemRecord = { sourceId: string; checksum: string };

export type Written = {
  outcome: "published" | "drafts" | "trashed";
  /** Old addresses that lead here now. */
  routes: number;
  notes: { kind: string; example: string }[];
};

type Writing = { run: ImportRun; item: WxrItem; plan: ItemPlan; place: Place; record: ItemRecord };

/**
 * Writes one item, whole or not at all: the story, its publication with the old date, its old addresses and
 * the record that it is here. Throws when the desk refuses its content.
 */
export async function writeItem(writing: Writing): Promise<Written> {
  const { run, plan, place, record } = writing;
  return together(run.newsroom, async (inside, tx) => {
    const written: Written = { outcome: "drafts", routes: 0, notes: [] };
    const slug = await chooseSlug(tx, writing);
    if (slug !== plan.content.slug && plan.content.slug !== null) {
      written.notes.push({ kind: "slug taken", example: `${plan.content.slug} → ${slug}` });
    }
    const content = { ...plan.content, ...place, slug };
    const story = { editionId: run.edition.id, form: plan.form, content };
    const { id } = valueOrThrow(await createStory(inside, story));
    await bringToState(inside, tx, { writing, storyId: id, written });
    await addOldAddresses(tx, { writing, storyId: id, written });
    await tx.importedItem.create({
      data: {
        source: run.source,
        ...record,
        entityType: "story",
        entityId: id,
        importedAt: run.newsroom.clock.now(),
      },
    });
    return written;
  });
}

type Step = { writing: Writing; storyId: string; written: Written };

async function bringToState(
  inside: Newsroom,
  tx: Tx,
  { writing: { plan, run, item }, storyId, written }: Step,
): Promise<void> {
  const { state } = plan;
  if (state.kind === "draft") return;
  if (state.kind === "trashed") {
    const trashedAt = run.newsroom.clock.now();
    await tx.story.update({ where: { id: storyId }, data: { trashedAt } });
    written.outcome = "trashed";
    return;
  }
  const published = await publishStory(inside, { storyId, firstPublishedAt: state.at });
  if (published.ok) {
    written.outcome = "published";
    return;
  }
  const why = published.issues.map(({ message }) => message).join(" ");
  written.notes.push({ kind: "could not be published", example: `${nameOfItem(item)}: ${why}` });
}

async function addOldAddresses(tx: Tx, { writing, storyId, written }: Step): Promise<void> {
  const { run, item, plan } = writing;
  const target = { targetType: plan.form, targetId: storyId } as const;
  for (const path of plan.addresses.paths) {
    await addRoute(tx, { path, editionId: run.edition.id, ...target, origin: "imported" });
    const holder = await findRouteHolder(tx, path);
    if (holder?.targetId === storyId) written.routes += 1;
    else
      written.notes.push({ kind: "old address taken", example: `${path} of ${nameOfItem(item)}` });
  }
}

const mostNumbers = 20;

/** The old slug where its address is free, else numbered; drafts get theirs when they are published. */
async function chooseSlug(tx: Tx, { run, item, plan, place }: Writing): Promise<string | null> {
  const base = plan.content.slug;
  if (base === null || plan.state.kind !== "published") return base;
  for (let number = 1; number <= mostNumbers; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (plan.form === "article" && checkArticleSlug(slug) !== null) continue;
    const path = await pathFor(tx, { run, place, slug });
    if ((await tx.route.findUnique({ where: { path } })) === null) return slug;
  }
  return `${base}-${item.postId || plan.addresses.paths.length}`;
}

async function pathFor(
  tx: Tx,
  { run, place, slug }: { run: ImportRun; place: Place; slug: string },
): Promise<string> {
  if (place.sectionId === null) return pathOf.page(run.edition, slug);
  return articlePath(tx, { edition: run.edition, sectionId: place.sectionId, slug });
}

/** Enters into the report what was written, once the transaction has ended well. */
export function reportWritten(run: ImportRun, written: Written): void {
  run.report.items[written.outcome] += 1;
  run.report.made.routes += written.routes;
  for (const { kind, example } of written.notes) tally(run.report.notes, kind, example);
}
