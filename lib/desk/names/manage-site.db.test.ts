import { describe, expect, test } from "vitest";
import { getEditionSettings } from "#lib/desk/names/get-edition-settings";
import { updateEdition } from "#lib/desk/names/update-edition";
import { updateSiteSettings } from "#lib/desk/names/update-site-settings";
import { listPages } from "#lib/desk/stories/list-pages";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makePage } from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { makeStory } from "#prisma/factories/make-story";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const { id: editionId } = en;

describe("an edition", () => {
  const { name, direction, timeZone, calendar } = en;
  const texts = { name, direction, timeZone, calendar, position: 0 };

  test("gets another name of the site and tagline, on every page at once", async () => {
    const said = { ...texts, siteName: "The Elver Courier", tagline: "Since the flood" };
    const expired = await expiredBy(db, async () =>
      accepted(await updateEdition(newsroom, { editionId, ...said })),
    );
    expect(expired).toEqual({ hard: [tagOf.site()], soft: [] });
    expect((await getEditionSettings(newsroom, editionId)).edition).toMatchObject(said);
  });

  test("without a name of the site, or with a time zone that is none, it is an issue", async () => {
    const said = { ...texts, siteName: " ", tagline: "", timeZone: "Mars/Olympus" };
    expect(await updateEdition(newsroom, { editionId, ...said })).toMatchObject({
      ok: false,
      issues: [{ path: ["siteName"] }, { path: ["timeZone"] }],
    });
  });
});

describe("the settings of the site", () => {
  const nothing = { editionId, logoMediaId: null, footerText: "", footerLinks: [], policies: {} };

  test("a logo is published, policies are live Pages, the footer has words and links", async () => {
    const logo = await makeMedia(newsroom);
    const ethics = await makePage(newsroom);
    const set = {
      ...nothing,
      logoMediaId: logo.id,
      footerText: "Printed in Elverham.",
      footerLinks: [{ name: "Jobs", address: "https://jobs.example/" }],
      policies: { ethics: ethics.id },
    };
    const expired = await expiredBy(db, async () =>
      accepted(await updateSiteSettings(newsroom, set)),
    );
    expect(expired).toEqual({ hard: [tagOf.site()], soft: [] });
    const { editionId: _, ...kept } = set;
    expect(await getEditionSettings(newsroom, editionId)).toMatchObject(kept);
    expect(await db.publishedMedia.count({ where: { mediaId: logo.id } })).toBe(1);
    accepted(await updateSiteSettings(newsroom, nothing));
    expect(await db.publishedMedia.count({ where: { mediaId: logo.id } })).toBe(0);
  });

  test("a Page that is not live is no policy, and a link leads somewhere", async () => {
    const { id: ethics } = await makeStory(newsroom, { form: "page" });
    expect(await updateSiteSettings(newsroom, { ...nothing, policies: { ethics } })).toMatchObject({
      ok: false,
      issues: [{ path: ["policies", "ethics"] }],
    });
    const footerLinks = [{ name: "", address: "javascript:alert(1)" }];
    expect(await updateSiteSettings(newsroom, { ...nothing, footerLinks })).toMatchObject({
      ok: false,
      issues: [{ path: ["footerLinks", 0, "name"] }, { path: ["footerLinks", 0, "address"] }],
    });
  });
});

test("Pages are listed, and nothing else", async () => {
  await makeStory(newsroom);
  const { id } = await makeStory(newsroom, { form: "page", content: { headline: "Imprint" } });
  const pages = await listPages(newsroom);
  expect(pages.map((page) => page.id)).toContain(id);
  expect(pages).toHaveLength(await db.story.count({ where: { form: "page" } }));
});
