import "server-only";
import { createStories } from "#lib/desk/stories/create-stories";
import { type ImportRun, valueOrThrow } from "#lib/migration/items/import-run";
import { translationKeyOf } from "#lib/migration/items/item-language";
import { findHolders } from "#lib/migration/rehearsal/foreseen";
import { findTranslationGroups } from "#lib/migration/writing/translation-groups";
import { updateItem } from "#lib/migration/writing/update-items";
import { writePageItem } from "#lib/migration/writing/write-page-item";
import {
  addressTaken,
  notPublished,
  rememberedOf,
  slugNotes,
  type Writing,
  type Written,
} from "#lib/migration/writing/writing";
import type { BegunStory } from "#lib/newsroom/begun-story";
import { type Newsroom, together } from "#lib/newsroom/newsroom";
import type { Turn } from "#lib/newsroom/turn";
import type { Tx } from "#lib/platform/db";
import { insertRows } from "#lib/platform/insert-rows";
import { claimPaths } from "#lib/publishing/add-route";
import { publishArchive } from "#lib/publishing/publish-archive";

/**
 * Writes items, all of them whole or none at all: the stories, their publications with the old dates, their old
 * addresses and the record that they are here. Throws when the desk refuses the content of one. What
 * two batches could both want (addresses, places in lists) waits for its turn.
 */
export async function writeItems(
  run: ImportRun,
  writings: Writing[],
  turn: Turn,
): Promise<Map<string, Written>> {
  return together(run.newsroom, async (inside, tx) => {
    const written = new Map<string, Written>(
      writings.map(({ id }) => [id, { outcome: "drafts", routes: 0, notes: [] }]),
    );
    const newcomers = writings.filter(({ standing }) => standing === "new");
    const articles = newcomers.filter(({ plan }) => plan.form === "article");
    if (newcomers.some(({ item }) => translationKeyOf(item) !== null)) await turn.toList();
    const groups = await findTranslationGroups(tx, run, newcomers);
    const begun = await beginArticles(inside, { run, articles, groups });
    await turn.toClaim();
    await claimPaths(
      tx,
      writings.flatMap(({ plan }) => plan.addresses.paths),
    );
    // Pages and changed items claim more after that: those behind them wait until they are here.
    const isAllClaimed = writings.length === articles.length;
    const own = isAllClaimed ? turn : { ...turn, claimed: () => {} };
    await publishArticles(inside, { run, articles, written, begun, turn: own });
    for (const writing of writings.filter(({ standing }) => standing === "update")) {
      noteOf(written, writing.id, await updateItem(inside, tx, { run, writing }));
    }
    for (const page of newcomers.filter(({ plan }) => plan.form === "page")) {
      const of = { edition: run.edition, writing: page, translationGroupId: groups.get(page.id) };
      noteOf(written, page.id, await writePageItem(inside, tx, of));
    }
    await throwAway(tx, { run, writings: newcomers, written });
    await addOldAddresses(tx, { run, writings, written });
    await insertRows(
      tx,
      "ImportedItem",
      newcomers.map((writing) => ({
        source: run.source,
        ...rememberedOf(writing),
        entityType: "story",
        entityId: writing.id,
        importedAt: run.newsroom.clock.now(),
      })),
    );
    return written;
  });
}

type Groups = ReadonlyMap<string, string>;
type All = { run: ImportRun; writings: Writing[]; written: Map<string, Written> };

async function beginArticles(
  inside: Newsroom,
  { run, articles, groups }: { run: ImportRun; articles: Writing[]; groups: Groups },
): Promise<ReadonlyMap<string, BegunStory>> {
  const begun = await createStories(inside, {
    editionId: run.edition.id,
    stories: articles.map(({ id, plan, place }) => {
      // What is published keeps its slug with its address; a draft as an editor's choice.
      const slug = plan.state.kind === "published" ? null : plan.content.slug;
      const content = { ...plan.content, ...place, slug };
      return { id, content, translationGroupId: groups.get(id) };
    }),
  });
  return new Map(begun.map(valueOrThrow).map((story) => [story.id, story]));
}

type Begun = Omit<All, "writings"> & {
  articles: Writing[];
  begun: ReadonlyMap<string, BegunStory>;
  turn: Turn;
};

async function publishArticles(
  inside: Newsroom,
  { run, articles, written, begun, turn }: Begun,
): Promise<void> {
  const answers = await publishArchive(inside, {
    editionId: run.edition.id,
    stories: articles.flatMap(({ id, plan: { state, content } }) =>
      state.kind === "published"
        ? [{ storyId: id, firstPublishedAt: state.at, slug: content.slug, begun: begun.get(id) }]
        : [],
    ),
    turn,
  });
  for (const { id, item, plan } of articles) {
    const answer = answers.get(id);
    if (answer === undefined) continue;
    if (!answer.ok) noteOf(written, id, notPublished(item, answer.issues));
    else {
      const notes = slugNotes(plan.content.slug, answer.value.slug);
      noteOf(written, id, { outcome: "published", notes });
    }
  }
}

function noteOf(
  written: Map<string, Written>,
  id: string,
  { outcome, notes }: Pick<Written, "outcome" | "notes">,
): void {
  const one = written.get(id);
  if (one === undefined) return;
  one.outcome = outcome;
  one.notes.push(...notes);
}

async function throwAway(tx: Tx, { run, writings, written }: All): Promise<void> {
  const trashed = writings.filter(({ plan }) => plan.state.kind === "trashed");
  if (trashed.length === 0) return;
  await tx.story.updateMany({
    where: { id: { in: trashed.map(({ id }) => id) } },
    data: { trashedAt: run.newsroom.clock.now() },
  });
  for (const { id } of trashed) noteOf(written, id, { outcome: "trashed", notes: [] });
}

async function addOldAddresses(tx: Tx, { run, writings, written }: All): Promise<void> {
  const wanted = writings.flatMap(({ id, item, plan }) =>
    plan.addresses.paths.map((path) => ({ path, id, item, form: plan.form })),
  );
  const paths = wanted.map(({ path }) => path);
  const updated = writings.filter(({ standing }) => standing === "update");
  const before = await findHolders(
    tx,
    run.foreseen,
    updated.flatMap(({ plan }) => plan.addresses.paths),
  );
  await insertRows(
    tx,
    "Route",
    wanted.map(({ path, id, form }) => ({
      path,
      editionId: run.edition.id,
      targetType: form,
      targetId: id,
      origin: "imported",
      createdAt: run.newsroom.clock.now(),
    })),
    { keep: true },
  );
  const routes = await tx.route.findMany({
    where: { path: { in: paths } },
    select: { path: true, targetId: true, origin: true },
  });
  const holders = new Map(routes.map((route) => [route.path, route]));
  for (const { path, id, item } of wanted) {
    const one = written.get(id);
    const holder = holders.get(path);
    if (holder?.targetId !== id) one?.notes.push(addressTaken(path, item));
    else if (one !== undefined && holder.origin === "imported" && !before.has(path))
      one.routes += 1;
  }
}
