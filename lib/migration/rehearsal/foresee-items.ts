import "server-only";
import {
  checkStoryContent,
  emptyStoryContent,
  type StoryContent,
} from "#lib/content/story-content";
import { type ImportRun, valueOrThrow } from "#lib/migration/items/import-run";
import { foreseeArticles } from "#lib/migration/rehearsal/foresee-articles";
import { foreseeUpdate, isDue, readUpdates } from "#lib/migration/rehearsal/foresee-updates";
import { findHolders, storyKey } from "#lib/migration/rehearsal/foreseen";
import { makePublishCheck, type PublishCheck } from "#lib/migration/rehearsal/publish-check";
import { freePageSlug } from "#lib/migration/writing/write-page-item";
import {
  addressTaken,
  notPublished,
  slugNotes,
  type Writing,
  type Written,
} from "#lib/migration/writing/writing";
import { pathOf } from "#lib/published/paths";

/**
 * What `writeItems` would make of items, in the order of its steps; those that come later in the file are told of it.
 * Nothing is written. Throws what it would throw, and nothing is foreseen then.
 */
export async function foreseeItems(
  run: ImportRun,
  writings: Writing[],
): Promise<Map<string, Written>> {
  const newcomers = writings.filter(({ standing }) => standing === "new");
  const contents = new Map(newcomers.map((writing) => [writing.id, contentOf(writing)]));
  const updates = await readUpdates(
    run,
    writings.filter(({ standing }) => standing === "update"),
  );
  const check = await makePublishCheck(run, [
    ...contents.values(),
    ...updates.map(({ content }) => content),
  ]);
  const written = new Map<string, Written>();
  const articles = newcomers.filter(({ plan }) => plan.form === "article");
  await foreseeNewArticles(run, { articles, contents, check, written });
  for (const update of updates)
    written.set(update.writing.id, await foreseeUpdate(run, update, check));
  await foreseeArticles(
    run,
    updates
      .filter((one) => isDue(one) && one.writing.plan.form === "article")
      .filter(({ writing }) => written.get(writing.id)?.foreseen?.publishedAt != null)
      .map(({ writing, content }) => ({
        ...{ id: writing.id, content, slug: writing.plan.content.slug },
      })),
  );
  for (const page of newcomers.filter(({ plan }) => plan.form === "page"))
    written.set(page.id, await foreseePage(run, page, { contents, check }));
  await foreseeAddresses(run, writings, written);
  for (const { plan, record } of newcomers)
    run.foreseen.stories.set(storyKey(run.source, record.sourceId), plan.form);
  return written;
}

type Contents = ReadonlyMap<string, StoryContent>;

/** As it would be stored; what is published keeps its slug with its address. */
function contentOf({ plan, place }: Writing): StoryContent {
  const isBare = plan.form === "article" && plan.state.kind === "published";
  const slug = isBare ? null : plan.content.slug;
  return valueOrThrow(
    checkStoryContent({ ...emptyStoryContent(), ...plan.content, ...place, slug }),
  );
}

type Articles = {
  articles: Writing[];
  contents: Contents;
  check: PublishCheck;
  written: Map<string, Written>;
};

async function foreseeNewArticles(
  run: ImportRun,
  { articles, contents, check, written }: Articles,
): Promise<void> {
  const coming: { id: string; content: StoryContent; slug: string | null }[] = [];
  for (const writing of articles) {
    const { id, item, plan } = writing;
    const content = contents.get(id) ?? emptyStoryContent();
    const issues = plan.state.kind === "published" ? check(content, "article") : [];
    written.set(id, waiting(writing, content));
    if (issues.length > 0)
      written.set(id, { ...waiting(writing, content), ...notPublished(item, issues) });
    else if (plan.state.kind === "published") coming.push({ id, content, slug: plan.content.slug });
  }
  const addresses = await foreseeArticles(run, coming);
  for (const { id, content, slug: wanted } of coming) {
    const plan = articles.find((one) => one.id === id)?.plan;
    const given = addresses.get(id);
    if (given === undefined || plan?.state.kind !== "published") continue;
    written.set(id, {
      ...{ outcome: "published", routes: 0, notes: slugNotes(wanted, given.slug) },
      foreseen: { content, publishedAt: plan.state.at, addresses: [] },
    });
  }
}

/** At the desk, or in its trash. */
function waiting({ plan }: Writing, content: StoryContent): Written {
  const outcome = plan.state.kind === "trashed" ? "trashed" : "drafts";
  const foreseen = { content, publishedAt: null, addresses: [] };
  return { outcome, routes: 0, notes: [], foreseen };
}

async function foreseePage(
  { newsroom, edition, foreseen }: ImportRun,
  page: Writing,
  { contents, check }: { contents: Contents; check: PublishCheck },
): Promise<Written> {
  const { id, item, plan } = page;
  const pathTo = (slug: string) => pathOf.page(edition, slug);
  const slug = await freePageSlug(page, async (wanted) => {
    const path = pathTo(wanted);
    return (await findHolders(newsroom.db, foreseen, [path])).has(path);
  });
  const content = { ...(contents.get(id) ?? emptyStoryContent()), slug };
  if (plan.state.kind !== "published") return waiting(page, content);
  const issues = check(content, "page");
  if (issues.length > 0) return { ...waiting(page, content), ...notPublished(item, issues) };
  if (slug !== null) foreseen.routes.set(pathTo(slug), { targetType: "page", targetId: id });
  return {
    ...{ outcome: "published", routes: 0, notes: slugNotes(plan.content.slug, slug ?? "") },
    foreseen: { content, publishedAt: plan.state.at, addresses: [] },
  };
}

async function foreseeAddresses(
  { newsroom, foreseen }: ImportRun,
  writings: Writing[],
  written: Map<string, Written>,
): Promise<void> {
  const holders = await findHolders(
    newsroom.db,
    foreseen,
    writings.flatMap(({ plan }) => plan.addresses.paths),
  );
  for (const { id, item, plan } of writings) {
    const one = written.get(id);
    for (const path of plan.addresses.paths) {
      const holder = holders.get(path);
      if (holder === undefined) {
        const coming = { targetType: plan.form, targetId: id };
        foreseen.routes.set(path, coming);
        holders.set(path, coming);
        if (one !== undefined) one.routes += 1;
      }
      if (holder === undefined || holder.targetId === id) one?.foreseen?.addresses.push(path);
      else one?.notes.push(addressTaken(path, item));
    }
  }
}
