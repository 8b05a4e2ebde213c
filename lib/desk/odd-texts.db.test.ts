import { describe, expect, test } from "vitest";
import type { Block, Document } from "#lib/content/document";
import {
  isStorableText,
  onOneLine,
  unifyLineEnds,
  withoutOverrides,
} from "#lib/content/storable-text";
import type { StoryContent } from "#lib/content/story-content";
import { changeOwnName } from "#lib/desk/change-own-name";
import { createSection } from "#lib/desk/create-section";
import { getAuthor } from "#lib/desk/get-author";
import { getSection } from "#lib/desk/get-section";
import { getStory } from "#lib/desk/get-story";
import { getTopic } from "#lib/desk/get-topic";
import { saveWorkingCopy } from "#lib/desk/save-working-copy";
import { updateAuthor } from "#lib/desk/update-author";
import { updateTopic } from "#lib/desk/update-topic";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { defaultEdition } from "#prisma/factories/make-edition";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { oddTexts } from "#prisma/testing/odd-texts";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const edition = await defaultEdition(newsroom);
const picture = await makeMedia(newsroom);
const file = await makeDocumentFile(newsroom);

/** What fits into the shortest field and may be stored; the rest is refused, which other tests show. */
const texts = oddTexts.filter(
  (text) => isStorableText(unifyLineEnds(text)) && onOneLine(text).length <= 200,
);

/** Every field beside the text that holds words of an editor's own, with these words in it. */
function fieldsWith(words: string): Partial<StoryContent> {
  return {
    headline: words,
    standfirst: words,
    dateline: { place: words, date: null },
    lead: { mediaId: picture.id, alt: words, caption: words },
    attachments: [{ mediaId: file.id, title: words }],
    seo: { title: words, description: words, canonicalUrl: null, noindex: false },
    notes: words,
  };
}

/** Every kind of block that holds words, with these words in it. */
function blocksWith(words: string): Block[] {
  const line = [{ type: "text" as const, text: words }];
  const paragraph = { type: "paragraph" as const, content: line };
  const item = { mediaId: picture.id, alt: words, caption: words };
  return [
    paragraph,
    { type: "paragraph", content: [{ type: "footnote", content: line }] },
    { type: "heading", attrs: { level: 2 }, content: line },
    { type: "quote", attrs: { source: words }, content: [paragraph] },
    { type: "pullQuote", attrs: { text: words, source: words } },
    { type: "figure", attrs: item },
    { type: "gallery", attrs: { items: [item, item], caption: words } },
    { type: "factBox", attrs: { title: words }, content: [paragraph] },
    { type: "embed", attrs: { provider: "youtube", id: "dQw4w9WgXcQ", title: words } },
    { type: "codeBlock", content: line },
    {
      type: "table",
      attrs: { caption: words },
      content: [{ type: "tableRow", content: [{ type: "tableCell", content: [paragraph] }] }],
    },
  ];
}

/** All words in the order of their fields, but for how lines end and which way they were forced to run. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [onOneLine(withoutOverrides(value))];
  if (value === null || typeof value !== "object") return [];
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.flatMap(([, inside]) => wordsOf(inside));
}

/** A story of its own: saves one field or several, and answers with everything that is kept then. */
async function keeper(): Promise<
  (fields: Partial<StoryContent>) => Promise<Partial<StoryContent>>
> {
  const { id: storyId } = await makeStory(newsroom);
  let lockVersion = 1;
  return async (fields) => {
    const content = { ...storyContent(), ...fields };
    accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion, content }));
    lockVersion += 1;
    const { content: kept } = await getStory(newsroom, storyId);
    return Object.fromEntries(Object.entries(kept ?? {}));
  };
}

describe("a text of any kind comes back letter by letter", () => {
  test("from every field of a story", async () => {
    const keep = await keeper();
    for (const words of texts) {
      const fields = fieldsWith(words);
      const kept = Object.entries(await keep(fields)).filter(([field]) => field in fields);
      expect(wordsOf(Object.fromEntries(kept))).toEqual(wordsOf(fields));
    }
  }, 120_000);

  test("from every block of a story's text", async () => {
    const keep = await keeper();
    for (let start = 0; start < texts.length; start += 20) {
      const content = texts.slice(start, start + 20).flatMap(blocksWith);
      const document: Document = { type: "doc", version: 1, content };
      const kept = await keep({ document });
      expect(wordsOf({ document })).toEqual(wordsOf({ document: kept.document }));
    }
  }, 120_000);

  test("from the names and descriptions of topics, authors and sections", async () => {
    const { id: topicId } = await makeTopic(newsroom);
    const { id: authorId } = await makeAuthor(newsroom);
    for (const name of texts) {
      const label = { editionId: edition.id, name, slug: "odd" };
      accepted(
        await updateTopic(newsroom, {
          topicId,
          type: "subject",
          labels: [{ ...label, description: name, synonyms: [name] }],
        }),
      );
      const [topic] = (await getTopic(newsroom, topicId)).labels;
      const said = [topic?.name, topic?.description, topic?.synonyms[0]];
      expect(said.flatMap(wordsOf)).toEqual(said.map(() => wordsOf(name)[0]));
    }
    // One check stands behind the labels of all three.
    for (const [index, name] of texts.slice(0, 40).entries()) {
      const label = { editionId: edition.id, name, slug: `odd-${index}`, bio: name };
      const author = { authorId, kind: "person" as const, userId: null, sameAs: [] };
      accepted(await updateAuthor(newsroom, { ...author, labels: [label] }));
      const [person] = (await getAuthor(newsroom, authorId)).labels;
      expect([person?.name, person?.bio].flatMap(wordsOf)).toEqual(Array(2).fill(wordsOf(name)[0]));
    }
    for (const [index, name] of texts.slice(0, 20).entries()) {
      const label = {
        editionId: edition.id,
        name,
        slug: `odd-section-${index}`,
        description: name,
      };
      const { id } = accepted(await createSection(newsroom, { position: index, labels: [label] }));
      const [section] = (await getSection(newsroom, id)).labels;
      expect([section?.name, section?.description].flatMap(wordsOf)).toEqual([
        wordsOf(name)[0],
        wordsOf(name)[0],
      ]);
    }
  }, 120_000);

  test("from the name of somebody who signs in", async () => {
    const person = as("reporter");
    const id = person.actor.kind === "user" ? person.actor.id : "";
    await db.user.create({
      data: { id, email: `${id}@odd.example`, name: "Before", role: "reporter" },
    });
    for (const name of texts.slice(0, 60)) {
      accepted(await changeOwnName(person, { name }));
      const user = await db.user.findUniqueOrThrow({ where: { id } });
      expect(wordsOf(user.name)).toEqual(wordsOf(name));
    }
  });
});
