import { createAuthor } from "#lib/desk/names/create-author";
import { createEdition } from "#lib/desk/names/create-edition";
import { createSection } from "#lib/desk/names/create-section";
import { createTopic } from "#lib/desk/names/create-topic";
import type { EditionView } from "#lib/language/edition";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { demo } from "#prisma/demo/demo";
import type { EditionCode } from "#prisma/demo/demo-newsroom";
import { accepted } from "#prisma/factories/accepted";

/** The ids behind the keys of everything that stories stand in. */
export type Structure = {
  editions: Record<EditionCode, EditionView>;
  sections: Map<string, string>;
  topics: Map<string, string>;
  authors: Map<string, string>;
};

/** Opens the editions with their sections, topics and authors. */
export async function seedStructure(newsroom: Newsroom): Promise<Structure> {
  const editions = new Map<string, EditionView>();
  for (const [position, edition] of demo.editions.entries()) {
    editions.set(edition.code, accepted(await createEdition(newsroom, { ...edition, position })));
  }
  const [en, fa] = [editions.get("en"), editions.get("fa")];
  if (!en || !fa) throw new Error("The demo has an English and a Persian edition.");
  const of = { en, fa };
  const labelsOf = <Label extends object>(labels: Partial<Record<EditionCode, Label>>) =>
    (["en", "fa"] as const).flatMap((code) => {
      const label = labels[code];
      return label === undefined ? [] : [{ ...label, editionId: of[code].id }];
    });

  const sections = new Map<string, string>();
  for (const [position, { key, labels }] of demo.sections.entries()) {
    const section = { position, labels: labelsOf(labels) };
    sections.set(key, accepted(await createSection(newsroom, section)).id);
  }
  const topics = new Map<string, string>();
  for (const { key, type, labels } of demo.topics) {
    topics.set(key, accepted(await createTopic(newsroom, { type, labels: labelsOf(labels) })).id);
  }
  const authors = new Map<string, string>();
  for (const { key, kind, sameAs, labels } of demo.authors) {
    const author = { kind, sameAs, labels: labelsOf(labels) };
    authors.set(key, accepted(await createAuthor(newsroom, author)).id);
  }
  return { editions: of, sections, topics, authors };
}
