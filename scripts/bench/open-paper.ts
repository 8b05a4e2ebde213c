import { createAuthor } from "#lib/desk/names/create-author";
import { createEdition } from "#lib/desk/names/create-edition";
import { createSection } from "#lib/desk/names/create-section";
import { createTopic } from "#lib/desk/names/create-topic";
import type { EditionView } from "#lib/language/edition";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { accepted } from "#prisma/factories/accepted";
import { authorNames, sectionNames, topicNames } from "./invented-words.ts";

/** What the articles of the benchmark stand in. */
export type Paper = {
  edition: EditionView;
  /** Slugs by section id. */
  sections: Map<string, string>;
  topicIds: string[];
  authorIds: string[];
};

/** Opens an edition with 5 sections, 40 topics and 20 authors, through the desk's verbs. */
export async function openPaper(newsroom: Newsroom): Promise<Paper> {
  const edition = accepted(
    await createEdition(newsroom, {
      code: "en",
      name: "English",
      siteName: "The Measured Post",
      tagline: "Ten thousand quiet stories",
      direction: "ltr",
      timeZone: "UTC",
      calendar: "gregorian",
      isDefault: true,
    }),
  );
  const labels = (name: string) => [{ editionId: edition.id, name }];
  const sections = new Map<string, string>();
  for (const [position, name] of sectionNames.entries()) {
    const { id } = accepted(await createSection(newsroom, { position, labels: labels(name) }));
    sections.set(id, name.toLowerCase());
  }
  const topicIds: string[] = [];
  for (const name of topicNames) {
    topicIds.push(
      accepted(await createTopic(newsroom, { type: "subject", labels: labels(name) })).id,
    );
  }
  const authorIds: string[] = [];
  for (const name of authorNames) {
    authorIds.push(
      accepted(await createAuthor(newsroom, { kind: "person", labels: labels(name) })).id,
    );
  }
  return { edition, sections, topicIds, authorIds };
}
