import { describe, expect, test } from "vitest";
import {
  isStorableText,
  ofOwnDirection,
  onOneLine,
  unifyLineEnds,
  withoutOverrides,
} from "#lib/content/storable-text";
import { findArticlePage } from "#lib/published/article-page";
import { findSite } from "#lib/published/site";
import { publishStory } from "#lib/publishing/publish-story";
import { accepted } from "#prisma/factories/accepted";
import { defaultEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { oddTexts, written } from "#prisma/testing/odd-texts";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await defaultEdition(newsroom);
const { id: sectionId } = await makeSection(newsroom, { name: "News" });

const storable = oddTexts.filter(canBeHeadline);
const broken = oddTexts.filter((text) => !canBeHeadline(text));

function canBeHeadline(text: string): boolean {
  return isStorableText(unifyLineEnds(text)) && onOneLine(text).length <= 300;
}

function storyOf([headline = "", standfirst = "", place = "", title = "", body = ""]: string[]) {
  const text = body || headline;
  return {
    ...storyContent(),
    sectionId,
    headline,
    standfirst: standfirst || null,
    dateline: { place: place.slice(0, 100).toWellFormed() || null, date: "2026-03-01" },
    seo: { title: title || null, description: null, canonicalUrl: null, noindex: false },
    document: {
      type: "doc" as const,
      version: 1 as const,
      content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
    },
  };
}

const onOneLineOrNull = (text: string | null) => (text === null ? null : onOneLine(text));

describe("a text of any kind", () => {
  test("reaches readers letter by letter, wherever it stands in an article", async () => {
    for (let from = 0; from < storable.length; from += 5) {
      const content = storyOf(storable.slice(from, from + 5));
      const { path } = await makeLiveArticle(newsroom, { content });
      const { value } = await findArticlePage(en, path);
      expect(value?.article).toMatchObject({
        headline: onOneLine(content.headline),
        standfirst:
          content.standfirst === null ? null : ofOwnDirection(unifyLineEnds(content.standfirst)),
        dateline: { place: onOneLineOrNull(content.dateline.place) },
        seo: { title: onOneLineOrNull(content.seo.title) },
        document: {
          content: [
            {
              content: [
                { text: withoutOverrides(content.document.content[0]?.content[0]?.text ?? "") },
              ],
            },
          ],
        },
      });
    }
  }, 120_000);

  test("is the name of a topic or section letter by letter", async () => {
    for (const [index, text] of written.entries()) {
      const topic = await makeTopic(newsroom, { name: text, slug: `topic-${index}` });
      await makeSection(newsroom, { name: text, slug: `section-${index}` });
      expect(await db.topicLabel.findFirst({ where: { topicId: topic.id } })).toMatchObject({
        name: onOneLine(text),
      });
    }
    const site = await findSite("~");
    expect(site.value?.sections.map(({ name }) => name)).toEqual(
      expect.arrayContaining(written.map(onOneLine)),
    );
  });

  test("that cannot be stored or is too long is refused before the database sees it", async () => {
    for (const text of [...broken, "NUL \0", "half \ud83d", "\uffff", "x".repeat(301)]) {
      await expect(makeStory(newsroom, { content: { headline: text } })).rejects.toThrow(
        /^Refused/,
      );
    }
  });

  test("leads to an address that readers can open", async () => {
    for (const text of written) {
      const { id } = await makeStory(newsroom, { content: { sectionId, headline: text } });
      const { path } = accepted(await publishStory(newsroom, { storyId: id }));
      expect(path).toBe(path.normalize("NFC"));
      expect(decodeURIComponent(new URL(path, "https://news.example").pathname)).toBe(path);
    }
  });
});
