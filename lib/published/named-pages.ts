import "server-only";
import type { EditionView } from "#lib/language/edition";
import { foldText } from "#lib/language/fold-words";
import { wordingFor } from "#lib/language/wording-for";
import { publishedDb } from "#lib/platform/db";
import { pathOf } from "#lib/published/paths";

/** A section, topic or author with a page in an edition. */
export type NamedPage = {
  /** What it is, in a word; null for what its name alone explains. */
  label: string | null;
  name: string;
  path: string;
  /** Folded words of its name and its synonyms. */
  words: string[];
};

/** Sections, then the topics and authors of live articles: an organisation may be both. */
export async function listNamedPages(edition: EditionView): Promise<NamedPage[]> {
  const { id: editionId } = edition;
  const wording = wordingFor(edition.code);
  const used = { some: { article: { editionId } } };
  const [sections, topics, authors] = await Promise.all([
    publishedDb().sectionLabel.findMany({ where: { editionId } }),
    publishedDb().topicLabel.findMany({
      where: { editionId, topic: { articles: used } },
      include: { topic: { select: { type: true } } },
    }),
    publishedDb().authorLabel.findMany({
      where: { editionId, author: { bylines: used } },
    }),
  ]);
  return [
    ...sections.map(({ name, slug }) => ({
      ...{ label: wording.search.section, name, path: pathOf.section(edition, slug) },
      words: wordsOfName(name),
    })),
    ...topics.map(({ name, slug, synonyms, topic }) => ({
      ...{ label: wording.topicTypes[topic.type], name, path: pathOf.topic(edition, slug) },
      words: wordsOfName([name, ...synonyms].join(" · ")),
    })),
    ...authors.map(({ name, slug }) => ({
      ...{ label: wording.search.author, name, path: pathOf.author(edition, slug) },
      words: wordsOfName(name),
    })),
  ];
}

const wordsOfName = (name: string) => foldText(name).split(" ");

type Known = { version: string; pages: Promise<NamedPage[]> };

/** Read once and asked with every letter that somebody types. */
const known = new Map<string, Known>();

/** The same, read anew only where the version says that a name or a page has changed since. */
export function namedPagesOf(edition: EditionView, version: string): Promise<NamedPage[]> {
  const kept = known.get(edition.id);
  if (kept?.version === version) return kept.pages;
  const pages = listNamedPages(edition);
  known.set(edition.id, { version, pages });
  pages.catch(() => known.delete(edition.id));
  return pages;
}
