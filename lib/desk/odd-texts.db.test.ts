import sharp from "sharp";
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
import { getAuthor } from "#lib/desk/get-author";
import { getEditionSettings } from "#lib/desk/get-edition-settings";
import { getSection } from "#lib/desk/get-section";
import { getStory } from "#lib/desk/get-story";
import { getTopic } from "#lib/desk/get-topic";
import { saveWorkingCopy } from "#lib/desk/save-working-copy";
import { sendBackStory } from "#lib/desk/send-back-story";
import { submitStory } from "#lib/desk/submit-story";
import { updateAuthor } from "#lib/desk/update-author";
import { updateEdition } from "#lib/desk/update-edition";
import { updateSection } from "#lib/desk/update-section";
import { updateSiteSettings } from "#lib/desk/update-site-settings";
import { updateTopic } from "#lib/desk/update-topic";
import { uploadMedia } from "#lib/desk/upload-media";
import { correctArticle } from "#lib/publishing/correct-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { defaultEdition } from "#prisma/factories/make-edition";
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

/** The sample and every twentieth of the others, for what costs much to write. */
const some = texts.filter((text, index) => written.includes(text) || index % 20 === 0);

/** The texts one after the other, from the first again after the last. */
function inTurn(list: string[]): () => string {
  let at = 0;
  return () => list[at++ % list.length] ?? "";
}

/**
 * Fills places again and again: with every one of the sample in all of them at once, then with the whole list, a
 * different text in each place, until every text has stood somewhere. `fill` answers with what it filled.
 */
async function everyText<T>(
  fill: (next: () => string) => T,
  keep: (filled: T) => Promise<void>,
  list = texts,
) {
  const places = wordsOf(fill(() => "here")).filter((words) => words === "here").length;
  for (const words of written) await keep(fill(() => words));
  const next = inTurn(list);
  for (let told = 0; told < list.length; told += places) await keep(fill(next));
}

/** Every field beside the text that holds words of an editor's own, with the next words in each. */
function fieldsWith(next: () => string): Partial<StoryContent> {
  return {
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

/** A text for a field that holds at most a hundred characters. */
function short(next: () => string): string {
  const words = next();
  return onOneLine(words).length <= 100 ? words : short(next);
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
    await everyText(fieldsWith, async (fields) => {
      const kept = Object.entries(await keep(fields)).filter(([field]) => field in fields);
      expect(wordsOf(Object.fromEntries(kept))).toEqual(wordsOf(fields));
    });
  });

  test("from every block of a story's text", async () => {
    const keep = await keeper();
    await everyText(blocksWith, async (content) => {
      const document: Document = { type: "doc", version: 1, content };
      const kept = await keep({ document });
      expect(wordsOf({ document })).toEqual(wordsOf({ document: kept.document }));
    });
  });

  test("from the names and descriptions of topics, authors and sections", async () => {
    const { id: topicId } = await makeTopic(newsroom);
    const { id: authorId } = await makeAuthor(newsroom);
    const { id: sectionId } = await makeSection(newsroom);
    const shared = (slug: string) => ({ editionId: edition.id, slug });
    const fill = (next: () => string) => ({
      topic: { name: next(), description: next(), synonyms: Array.from({ length: 20 }, next) },
      author: { name: next(), bio: next() },
      section: { name: next(), description: next() },
    });
    await everyText(fill, async ({ topic, author, section }) => {
      const person = { authorId, kind: "person" as const, userId: null };
      const saved = await Promise.all([
        updateTopic(newsroom, {
          topicId,
          type: "subject",
          labels: [{ ...shared("odd"), ...topic }],
        }),
        updateAuthor(newsroom, { ...person, labels: [{ ...shared("odd"), ...author }] }),
        updateSection(newsroom, { sectionId, labels: [{ ...shared("odd-section"), ...section }] }),
      ]);
      saved.forEach(accepted);
      const [{ labels: topics }, { labels: authors }, { labels: sections }] = await Promise.all([
        getTopic(newsroom, topicId),
        getAuthor(newsroom, authorId),
        getSection(newsroom, sectionId),
      ]);
      const kept = { topic: topics[0], author: authors[0], section: sections[0] };
      expect(kept).toMatchObject({ topic: {}, author: {}, section: {} });
      expect(wordsOf(only(kept.topic, topic))).toEqual(wordsOf(topic));
      expect(wordsOf(only(kept.author, author))).toEqual(wordsOf(author));
      expect(wordsOf(only(kept.section, section))).toEqual(wordsOf(section));
    });
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
    await everyText(
      fill,
      async (said) => {
        const { id } = accepted(await uploadMedia(newsroom, { bytes, said }));
        const media = await db.media.findUniqueOrThrow({ where: { id } });
        expect(wordsOf(only(media, said))).toEqual(wordsOf(said));
      },
      some,
    );
  });

  test("from an edition's names and its footer", async () => {
    const { id: editionId, code: _, isDefault: __, ...texts } = await db.edition.findFirstOrThrow();
    const fill = (next: () => string) => ({
      edition: { name: short(next), siteName: next(), tagline: next() },
      footer: {
        footerText: next(),
        footerLinks: Array.from({ length: 12 }, () => ({ name: short(next), address: "/about" })),
      },
    });
    await everyText(fill, async ({ edition, footer }) => {
      accepted(await updateEdition(newsroom, { ...texts, editionId, ...edition }));
      const settings = { editionId, logoMediaId: null, policies: {}, ...footer };
      accepted(await updateSiteSettings(newsroom, settings));
      const kept = await getEditionSettings(newsroom, editionId);
      expect(wordsOf(only(kept.edition, edition))).toEqual(wordsOf(edition));
      expect(wordsOf(only(kept, footer))).toEqual(wordsOf(footer));
    });
  });

  test("from what readers are told of a correction and a withdrawal", async () => {
    const { id: storyId } = await makeLiveArticle(newsroom);
    for (const note of some) {
      const kind = "correction" as const;
      const { correctionId: id } = accepted(
        await correctArticle(newsroom, { storyId, kind, note }),
      );
      const kept = await db.articleCorrection.findUniqueOrThrow({ where: { id } });
      expect(wordsOf(kept.text)).toEqual(wordsOf(note));
    }
    const next = inTurn(written);
    for (let told = 0; told < written.length; told += 2) {
      const [reason, notice] = [next(), next()];
      const { id } = await makeLiveArticle(newsroom);
      accepted(await withdrawArticle(newsroom, { storyId: id, reason, notice }));
      const { withdrawalReason } = await db.story.findUniqueOrThrow({ where: { id } });
      const stone = await db.withdrawal.findUniqueOrThrow({ where: { id } });
      expect(wordsOf([withdrawalReason, stone.notice])).toEqual(wordsOf([reason, notice]));
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
    for (const note of some) {
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
    for (const name of some) {
      accepted(await changeOwnName(person, { name }));
      const user = await db.user.findUniqueOrThrow({ where: { id } });
      expect(wordsOf(user.name)).toEqual(wordsOf(name));
    }
  });
});
