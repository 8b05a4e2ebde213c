import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { Block } from "#lib/content/document";
import {
  isStorableText,
  onOneLine,
  unifyLineEnds,
  withoutOverrides,
} from "#lib/content/storable-text";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import { uploadMedia } from "#lib/desk/media/upload-media";
import { getAuthor } from "#lib/desk/names/get-author";
import { getEditionSettings } from "#lib/desk/names/get-edition-settings";
import { getSection } from "#lib/desk/names/get-section";
import { getTopic } from "#lib/desk/names/get-topic";
import { updateAuthor } from "#lib/desk/names/update-author";
import { updateEdition } from "#lib/desk/names/update-edition";
import { updateSection } from "#lib/desk/names/update-section";
import { updateSiteSettings } from "#lib/desk/names/update-site-settings";
import { updateTopic } from "#lib/desk/names/update-topic";
import { changeOwnName } from "#lib/desk/people/change-own-name";
import { createStories } from "#lib/desk/stories/create-stories";
import { getStory } from "#lib/desk/stories/get-story";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { sendBackStory } from "#lib/desk/stories/send-back-story";
import { submitStory } from "#lib/desk/stories/submit-story";
import { newId } from "#lib/platform/uuid";
import { correctArticle } from "#lib/publishing/correct-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { defaultEdition, makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { oddTexts, written } from "#prisma/testing/odd-texts";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const edition = await defaultEdition(newsroom);
const picture = await makeMedia(newsroom);
const files = [await makeDocumentFile(newsroom), await makeDocumentFile(newsroom)];

/** What fits into the shortest field and may be stored; the rest is refused, which other tests show. */
const texts = oddTexts.filter(
  (text) => isStorableText(unifyLineEnds(text)) && onOneLine(text).length <= 200,
);

/** The texts one after the other, from one of them on, and from the first again after the last. */
function inTurn(list: string[], from = 0): () => string {
  let at = from;
  return () => list[at++ % list.length] ?? "";
}

/** Fills places again and again, from another text on each time: in the end every place has had every text. */
function rounds<T>(fill: (next: () => string) => T, list = texts): T[] {
  return list.map((_, from) => fill(inTurn(list, from)));
}

/** For what costs much to write: the sample as it is, and all of them, as many in one text as a field holds. */
function together(most: number): string[] {
  const filled: string[] = [];
  let last = "";
  for (const text of texts.filter((one) => onOneLine(one).length <= most)) {
    const more = `${last} ${text}`;
    if (more.length > most) filled.push(last);
    last = more.length > most ? text : more;
  }
  return [...written, ...filled, last];
}

function portions<T>(list: T[], size: number): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, at) => list.slice(at * size, (at + 1) * size));
}

/** Every field and every block of a story that holds words of an editor's own, with the next words in each. */
function contentWith(next: () => string): Partial<StoryContent> {
  return {
    document: { type: "doc", version: 1, content: blocksWith(next) },
    headline: next(),
    standfirst: next(),
    dateline: { place: next(), date: null },
    lead: { mediaId: picture.id, alt: next(), caption: next() },
    attachments: files.map(({ id }) => ({ mediaId: id, title: next() })),
    seo: { title: next(), description: next(), canonicalUrl: null, noindex: false },
    notes: next(),
  };
}

/** Every kind of block that holds words, with the next words in each place. */
function blocksWith(next: () => string): Block[] {
  const line = () => [{ type: "text" as const, text: next() }];
  const paragraph = () => ({ type: "paragraph" as const, content: line() });
  const item = () => ({ mediaId: picture.id, alt: next(), caption: next() });
  return [
    paragraph(),
    { type: "paragraph", content: [{ type: "footnote", content: line() }] },
    { type: "heading", attrs: { level: 2 }, content: line() },
    { type: "quote", attrs: { source: next() }, content: [paragraph()] },
    { type: "pullQuote", attrs: { text: next(), source: next() } },
    { type: "figure", attrs: item() },
    { type: "gallery", attrs: { items: [item(), item()], caption: next() } },
    { type: "factBox", attrs: { title: next() }, content: [paragraph()] },
    { type: "embed", attrs: { provider: "youtube", id: "dQw4w9WgXcQ", title: next() } },
    { type: "codeBlock", content: line() },
    {
      type: "table",
      attrs: { caption: next() },
      content: [{ type: "tableRow", content: [{ type: "tableCell", content: [paragraph()] }] }],
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

/** Of what is kept, only the fields that were said. */
function only(kept: object | undefined, said: object): object {
  return Object.fromEntries(Object.entries(kept ?? {}).filter(([field]) => field in said));
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

/** Editions to be named in, for as many countries as are wanted. */
async function manyEditions(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const letters = [Math.floor(number / 26), number % 26].map(
      (at) => "abcdefghijklmnopqrstuvwxyz"[at],
    );
    ids.push((await makeEdition(newsroom, { code: `en-${letters.join("")}` })).id);
  }
  return ids;
}

describe("a text of any kind comes back letter by letter", () => {
  test("from every field and block of a story", async () => {
    const begun = rounds(contentWith).map((content) => ({ id: newId(), content }));
    for (const stories of portions(begun, 200)) {
      const made = await createStories(newsroom, { editionId: edition.id, stories });
      made.forEach(accepted);
    }
    const rows = await db.workingCopy.findMany({
      where: { storyId: { in: begun.map(({ id }) => id) } },
    });
    const kept = new Map(rows.map(({ storyId, content }) => [storyId, content]));
    for (const { id, content } of begun) {
      const read = accepted(checkStoryContent(kept.get(id)));
      expect(wordsOf(only(read, content))).toEqual(wordsOf(content));
    }
  });

  test("from every field and block of a story that is saved again and again", async () => {
    const keep = await keeper();
    for (const words of written) {
      const content = contentWith(() => words);
      expect(wordsOf(only(await keep(content), content))).toEqual(wordsOf(content));
    }
  });

  test("from the names and descriptions of topics, authors and sections", async () => {
    const editions = await manyEditions(40);
    const { id: topicId } = await makeTopic(newsroom);
    const { id: authorId } = await makeAuthor(newsroom);
    const { id: sectionId } = await makeSection(newsroom);
    const fill = (next: () => string) => ({
      topic: { name: next(), description: next(), synonyms: [next(), next()] },
      author: { name: next(), bio: next() },
      section: { name: next(), description: next() },
    });
    for (const said of portions(rounds(fill, together(200)), editions.length)) {
      const named = said.map((words, at) => ({ editionId: editions[at] ?? "", ...words }));
      const of = <T>(words: T, editionId: string) => ({ editionId, slug: "odd", ...words });
      const labels = {
        topic: named.map(({ editionId, topic }) => of(topic, editionId)),
        author: named.map(({ editionId, author }) => of(author, editionId)),
        section: named.map(({ editionId, section }) => of(section, editionId)),
      };
      const person = { authorId, kind: "person" as const, userId: null };
      accepted(await updateTopic(newsroom, { topicId, type: "subject", labels: labels.topic }));
      accepted(await updateAuthor(newsroom, { ...person, labels: labels.author }));
      accepted(await updateSection(newsroom, { sectionId, labels: labels.section }));
      const kept = {
        topic: (await getTopic(newsroom, topicId)).labels,
        author: (await getAuthor(newsroom, authorId)).labels,
        section: (await getSection(newsroom, sectionId)).labels,
      };
      for (const { editionId, ...words } of named) {
        const inEdition = <T extends { editionId: string }>(list: T[]) =>
          list.find((label) => label.editionId === editionId);
        expect(wordsOf(only(inEdition(kept.topic), words.topic))).toEqual(wordsOf(words.topic));
        expect(wordsOf(only(inEdition(kept.author), words.author))).toEqual(wordsOf(words.author));
        expect(wordsOf(only(inEdition(kept.section), words.section))).toEqual(
          wordsOf(words.section),
        );
      }
    }
  });

  test("from the words of a picture that is added", async () => {
    const blank = sharp({ create: { width: 1, height: 1, channels: 3, background: "#fff" } });
    const bytes = await blank.png().toBuffer();
    const fill = (next: () => string) => ({
      title: next(),
      alt: next(),
      caption: next(),
      credit: next(),
    });
    for (const said of rounds(fill, together(300))) {
      const { id } = accepted(await uploadMedia(newsroom, { bytes, said }));
      const media = await db.media.findUniqueOrThrow({ where: { id } });
      expect(wordsOf(only(media, said))).toEqual(wordsOf(said));
    }
  });

  test("from an edition's names", async () => {
    const { id: editionId, code: _, isDefault: __, ...texts } = await db.edition.findFirstOrThrow();
    const fill = (next: () => string) => ({ name: next(), siteName: next(), tagline: next() });
    for (const names of rounds(fill, together(100))) {
      accepted(await updateEdition(newsroom, { ...texts, editionId, ...names }));
      const kept = await db.edition.findUniqueOrThrow({ where: { id: editionId } });
      expect(wordsOf(only(kept, names))).toEqual(wordsOf(names));
    }
  });

  test("from an edition's footer", async () => {
    const names = together(100);
    const next = inTurn(names);
    const footerTexts = together(1000);
    // Twelve links stand in one footer: they are through before the texts are.
    expect(footerTexts.length * 12).toBeGreaterThanOrEqual(names.length);
    for (const footerText of footerTexts) {
      const footerLinks = Array.from({ length: 12 }, () => ({ name: next(), address: "/about" }));
      const footer = { footerText, footerLinks };
      const settings = { editionId: edition.id, logoMediaId: null, policies: {}, ...footer };
      accepted(await updateSiteSettings(newsroom, settings));
      const kept = await getEditionSettings(newsroom, edition.id);
      expect(wordsOf(only(kept, footer))).toEqual(wordsOf(footer));
    }
  });

  test("from what readers are told of a correction and a withdrawal", async () => {
    for (const words of together(2000)) {
      const { id } = await makeLiveArticle(newsroom);
      const kind = "correction" as const;
      const corrected = accepted(
        await correctArticle(newsroom, { storyId: id, kind, note: words }),
      );
      const note = await db.articleCorrection.findUniqueOrThrow({
        where: { id: corrected.correctionId },
      });
      expect(wordsOf(note.text)).toEqual(wordsOf(words));
      accepted(await withdrawArticle(newsroom, { storyId: id, reason: words, notice: words }));
      const { withdrawalReason } = await db.story.findUniqueOrThrow({ where: { id } });
      const stone = await db.withdrawal.findUniqueOrThrow({ where: { id } });
      expect(wordsOf([withdrawalReason, stone.notice])).toEqual(wordsOf([words, words]));
    }
  });

  test("from the notes of one desk to another", async () => {
    const { id: storyId } = await makeStory(newsroom);
    const newest = async () => {
      const { data } = await db.event.findFirstOrThrow({
        where: { entityId: storyId },
        orderBy: { id: "desc" },
      });
      return wordsOf(data).at(0);
    };
    for (const note of together(2000)) {
      const [words] = wordsOf(note);
      accepted(await submitStory(newsroom, { storyId, lockVersion: 1, note }));
      expect(await newest()).toBe(words);
      accepted(await sendBackStory(newsroom, { storyId, note }));
      expect(await newest()).toBe(words);
    }
  });

  test("from the name of somebody who signs in", async () => {
    const person = as("reporter");
    const id = person.actor.kind === "user" ? person.actor.id : "";
    await db.user.create({
      data: { id, email: `${id}@odd.example`, name: "Before", role: "reporter" },
    });
    for (const name of together(200)) {
      accepted(await changeOwnName(person, { name }));
      const user = await db.user.findUniqueOrThrow({ where: { id } });
      expect(wordsOf(user.name)).toEqual(wordsOf(name));
    }
  });
});
