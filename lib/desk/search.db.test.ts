import { describe, expect, test } from "vitest";
import { searchDocuments } from "#lib/desk/media/search-documents";
import { searchMedia } from "#lib/desk/media/search-media";
import { searchAuthors } from "#lib/desk/names/search-authors";
import { searchStories } from "#lib/desk/stories/search-stories";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle, makePage } from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { makeStory, makeTrashedStory } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const { id: editionId } = await makeEdition(newsroom);
const { id: farsi } = await makeEdition(newsroom, { code: "fa" });

describe("searching stories", () => {
  test("finds articles of the edition by part of their headline, and says which readers can open", async () => {
    const content = (headline: string) => ({ content: { headline } });
    const live = await makeLiveArticle(newsroom, content("The weir opens"));
    const draft = await makeStory(newsroom, content("A weir, 100% new"));
    await makeTrashedStory(newsroom, content("The weir in the trash"));
    await makePage(newsroom, content("About the weir"));
    await makeStory(newsroom, { editionId: farsi, ...content("weir") });
    const found = await searchStories(newsroom, { editionId, text: "WEIR" });
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        { id: live.id, label: "The weir opens", note: "live" },
        { id: draft.id, label: "A weir, 100% new", note: "not live" },
      ]),
    );
    const exact = await searchStories(newsroom, { editionId, text: "100%" });
    expect(exact.map(({ id }) => id)).toEqual([draft.id]);
    expect(await searchStories(newsroom, { editionId, text: "w_ir" })).toEqual([]);
  });
});

describe("searching authors", () => {
  test("finds people and organisations of the edition, by the alphabet", async () => {
    const mina = await makeAuthor(newsroom, { editionId, name: "Mina Rahimi" });
    const office = await makeAuthor(newsroom, {
      editionId,
      kind: "organisation",
      name: "Admin Office",
    });
    await makeAuthor(newsroom, { editionId: farsi, name: "Minoo" });
    expect(await searchAuthors(newsroom, { editionId, text: "min" })).toEqual([
      { id: office.id, label: "Admin Office", note: "organisation" },
      { id: mina.id, label: "Mina Rahimi", note: "person" },
    ]);
  });
});

describe("searching media", () => {
  test("finds pictures by anything that is said of them, with what a picker shows", async () => {
    const words = { title: "", alt: "An eel ladder", caption: "It climbs.", credit: "Joan Miller" };
    const { id } = await makeMedia(newsroom, words);
    const expected = {
      id,
      label: "An eel ladder",
      note: "Joan Miller",
      alt: "An eel ladder",
      decorative: false,
      caption: "It climbs.",
      width: 1200,
      height: 800,
    };
    expect(await searchMedia(newsroom, { text: "eel" })).toEqual([expected]);
    expect(await searchMedia(newsroom, { text: "joan" })).toEqual([expected]);
    expect(await searchMedia(newsroom, { text: "crane" })).toEqual([]);
  });

  test("documents are found apart, by their title, with form and size", async () => {
    const { id } = await makeDocumentFile(newsroom);
    expect(await searchMedia(newsroom, { text: "" })).not.toContainEqual(
      expect.objectContaining({ id }),
    );
    const [document] = await searchDocuments(newsroom, { text: "" });
    expect(document).toMatchObject({ id, note: expect.stringMatching(/^PDF, \d+ bytes$/) });
    expect(await searchDocuments(newsroom, { text: "report" })).toEqual([]);
  });
});
