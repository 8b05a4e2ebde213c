import "server-only";
import type { BylineKind } from "#lib/content/kinds";
import type { StoryContent } from "#lib/content/story-content";
import type { ArchiveItem, ArchiveItemTerm } from "#lib/migration/archive-entry";
import type { ImportRun } from "#lib/migration/items/import-run";
import { plainTitle } from "#lib/migration/planning/plain-text";
import type { ItemPlan } from "#lib/migration/planning/plan-item";
import {
  importAuthor,
  importSignature,
  loginOf,
  nameOfCoAuthor,
} from "#lib/migration/terms/import-author";
import { importDefaultSection, importSection } from "#lib/migration/terms/import-section";
import { importTopic, importTopics } from "#lib/migration/terms/import-topic";

export type Place = Pick<StoryContent, "sectionId" | "topicIds" | "bylines">;

export type Placed = {
  place: Place;
  notes: ("too many topics" | "no author")[];
  /** Categories and tags that are nothing here, each with the reason. */
  leftOut: string[];
};

const mostTopics = 50;

/** Where an item stands and who signed it, in things of ours; what does not exist yet is made. */
export async function placeItem(
  run: ImportRun,
  item: ArchiveItem,
  { form, byline }: Pick<ItemPlan, "form" | "byline">,
): Promise<Placed> {
  const notes: Placed["notes"] = [];
  const bylines = await bylinesOf(run, item, byline);
  if (bylines.length === 0) notes.push("no author");
  const { section, topics, leftOut: unwanted } = termsOf(run, item);
  const leftOut = unwanted.map((term) => `${nameOfTerm(term)} becomes nothing here`);
  if (form === "page") {
    const unplaced = topics.map((term) => `${nameOfTerm(term)} has no place on a Page`);
    const place = { sectionId: null, topicIds: [], bylines };
    return { place, notes, leftOut: [...leftOut, ...unplaced] };
  }
  const sectionId =
    section === null ? await importDefaultSection(run) : await importSection(run, section);
  const topicIds = new Set<string>();
  for (const term of topics) {
    const id = await importTopic(run, term);
    if (topicIds.has(id) || topicIds.size < mostTopics) topicIds.add(id);
    else leftOut.push(`${nameOfTerm(term)} left out: only ${mostTopics} topics are kept`);
  }
  if (leftOut.length > unwanted.length) notes.push("too many topics");
  return { place: { sectionId, topicIds: [...topicIds], bylines }, notes, leftOut };
}

function nameOfTerm({ domain, name, nicename }: ArchiveItemTerm): string {
  return `${domain === "category" ? "category" : "tag"} “${plainTitle(name) || nicename}”`;
}

/** The topics of many articles at once; what cannot be made is told with the item that needs it. */
export async function prepareTopics(run: ImportRun, items: ArchiveItem[]): Promise<void> {
  const terms = items.flatMap((item) => termsOf(run, item).topics);
  await importTopics(run, terms).catch(() => {});
}

/** The category that is the section of an item, and its other categories and tags, which are topics. */
function termsOf(run: ImportRun, { terms }: ArchiveItem) {
  const named = terms.filter(({ name, nicename }) => name !== "" || nicename !== "");
  const { section, topics, leftOut } = run.categories.place(
    named.filter(({ domain }) => domain === "category"),
  );
  const tags = named.filter(({ domain }) => domain === "post_tag");
  return { section, topics: [...topics, ...tags], leftOut };
}

/**
 * Its co-authors in their order, which a plug-in keeps as terms, with whoever the text itself names: as one of them, by
 * the kind that the text says, or before them. Where there is neither, the account that it was written with.
 */
async function bylinesOf(
  run: ImportRun,
  { creator, terms }: ArchiveItem,
  byline: ItemPlan["byline"],
): Promise<Place["bylines"]> {
  const coAuthors = terms.filter(({ domain }) => domain === "author");
  const isSigned = signedOf(run, byline?.name ?? "", coAuthors);
  const kinds = new Map<string, BylineKind>();
  if (byline !== null && !coAuthors.some(isSigned))
    kinds.set(await importSignature(run, byline.name), byline.kind);
  for (const author of coAuthors) {
    const id = await importAuthor(run, loginOf(author), author.name);
    if (!kinds.has(id)) kinds.set(id, isSigned(author) ? (byline?.kind ?? "by") : "by");
  }
  if (kinds.size === 0 && creator !== "") kinds.set(await importAuthor(run, creator), "by");
  return [...kinds].map(([authorId, kind]) => ({ kind, authorId }));
}

const folded = (name: string) => name.toLowerCase().replace(/^the /, "");

/** Which co-authors a text names: one of them, or several and nobody else (“Ida Moor and Ole Sand”). */
function signedOf(run: ImportRun, signature: string, coAuthors: ArchiveItemTerm[]) {
  const nameOf = (term: ArchiveItemTerm) => folded(nameOfCoAuthor(run, term));
  const names = new Set(coAuthors.map(nameOf));
  const whole = folded(signature);
  const parts = names.has(whole) ? [whole] : whole.split(/\s*(?:,\s*and\s|,|&|\sand\s)\s*/);
  const signed = new Set(parts.every((part) => names.has(part)) ? parts : []);
  return (term: ArchiveItemTerm) => signed.has(nameOf(term));
}
