import { describe, expect, test } from "vitest";
import { tagOf } from "#lib/published/tags";
import { findTextPage } from "#lib/published/text-page";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { makeEdition } from "#prisma/factories/make-edition";
import { makePage } from "#prisma/factories/make-live-article";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });

describe("a Page", () => {
  test("has its text, and its translations", async () => {
    const seo = { title: "About", description: "Who we are.", canonicalUrl: null, noindex: true };
    const standfirst = "A small paper.";
    const content = { ...storyContent(), headline: "About us", slug: "about", standfirst, seo };
    const about = await makePage(newsroom, { content });
    const { translationGroupId } = await db.story.findUniqueOrThrow({ where: { id: about.id } });
    const persian = await makePage(newsroom, {
      editionId: fa.id,
      translationGroupId,
      content: { headline: "درباره ما" },
    });
    expect(await findTextPage(en, "about")).toEqual({
      value: {
        id: about.id,
        path: "/pages/about",
        title: "About us",
        standfirst,
        document: content.document,
        context: { storyPaths: {}, images: {} },
        language: "en",
        direction: "ltr",
        translations: [
          {
            edition: fa,
            path: persian.path,
            headline: "درباره ما",
            isListed: true,
            isTranslation: false,
          },
        ],
        seo: { title: "About", description: "Who we are.", noindex: true },
      },
      tags: [
        tagOf.path("/pages/about"),
        tagOf.article(about.id),
        tagOf.translations(translationGroupId),
      ],
    });
  });

  test("that is a draft, withdrawn or another edition's is not there", async () => {
    await makeStory(newsroom, { form: "page", content: { slug: "draft" } });
    await makePage(newsroom, { editionId: fa.id, content: { slug: "persian" } });
    const gone = await makePage(newsroom, { content: { slug: "gone" } });
    await withdrawArticle(newsroom, { storyId: gone.id, reason: "Old." });
    for (const slug of ["draft", "persian", "gone", "never"]) {
      expect(await findTextPage(en, slug)).toEqual({
        value: null,
        tags: [tagOf.path(`/pages/${slug}`)],
      });
    }
  });
});
