import { describe, expect, test } from "vitest";
import { findEditionOfCode, findSite, findSiteOfCode } from "#lib/published/site";
import { tagOf } from "#lib/published/tags";
import { makeEdition } from "#prisma/factories/make-edition";
import { makePage } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, clock } = await testNewsroom();

describe("what every page of an edition carries", () => {
  test("there is nothing before there is an edition", async () => {
    expect(await findSite("~")).toEqual({ value: null, tags: [tagOf.site()] });
  });

  test("its sections in their order, its Pages by age, and all editions", async () => {
    const en = await makeEdition(newsroom);
    const fa = await makeEdition(newsroom, { code: "fa" });
    const last = await makeSection(newsroom, { name: "Last", position: 2 });
    const both = await makeSection(newsroom, {
      position: 1,
      labels: [
        { editionId: en.id, name: "First" },
        { editionId: fa.id, name: "نخست" },
      ],
    });
    const about = await makePage(newsroom, { content: { headline: "About" } });
    clock.advance({ minutes: 1 });
    const contact = await makePage(newsroom, { content: { headline: "Contact" } });
    await makeStory(newsroom, { form: "page" });
    expect(await findSite("~")).toEqual({
      value: {
        edition: en,
        editions: [en, fa],
        sections: [
          { id: both.id, name: "First", path: "/first" },
          { id: last.id, name: "Last", path: "/last" },
        ],
        pages: [
          { id: about.id, name: "About", path: "/pages/about" },
          { id: contact.id, name: "Contact", path: "/pages/contact" },
        ],
        logo: null,
        footer: { text: "", links: [] },
        breaking: null,
        policies: [],
        feedSummary: false,
      },
      tags: [tagOf.site(), tagOf.breaking(en.id)],
    });
    expect((await findSite("fa")).value).toMatchObject({
      edition: fa,
      sections: [{ id: both.id, name: "نخست", path: "/fa/نخست" }],
      pages: [],
    });
  });

  test("an edition alone is kept whatever breaks in it", async () => {
    const { value, tags } = await findEditionOfCode("fa");
    expect(value).toMatchObject({ code: "fa" });
    expect(tags).toEqual([tagOf.site()]);
    expect((await findEditionOfCode("de")).value).toBeNull();
  });

  test("the default edition's own code is no segment of its pages, but names it elsewhere", async () => {
    expect((await findSite("en")).value).toBeNull();
    expect((await findSiteOfCode("en")).value?.edition.isDefault).toBe(true);
    expect((await findSiteOfCode("fa")).value?.edition.code).toBe("fa");
    expect((await findSite("xx")).value).toBeNull();
    expect((await findSiteOfCode("~")).value).toBeNull();
  });
});
