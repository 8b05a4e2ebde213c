import { describe, expect, test } from "vitest";
import { deleteSection } from "#lib/desk/names/delete-section";
import { getSection } from "#lib/desk/names/get-section";
import { listSections } from "#lib/desk/names/list-sections";
import { lockSection } from "#lib/desk/names/lock-labelled";
import { orderSections } from "#lib/desk/names/order-sections";
import { updateSection } from "#lib/desk/names/update-section";
import { together } from "#lib/newsroom/newsroom";
import { findRoute } from "#lib/published/find-route";
import { tagOf } from "#lib/published/tags";
import { updateArticle } from "#lib/publishing/update-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle, makeWithdrawnArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { expiredBy } from "#prisma/testing/expired-by";
import { untilWaiting } from "#prisma/testing/hold";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const rename = (sectionId: string, slug: string, name = "Analysis") =>
  updateSection(newsroom, { sectionId, labels: [{ editionId: en.id, name, slug }] });

describe("renaming a section", () => {
  test("moves its articles, and every old address leads to the new one", async () => {
    const { id } = await makeSection(newsroom, { name: "Reports" });
    const content = { sectionId: id, headline: "A bridge" };
    await makeLiveArticle(newsroom, { content });
    await makeWithdrawnArticle(newsroom, { content: { ...content, headline: "Gone" } });
    const expired = await expiredBy(db, async () => accepted(await rename(id, "analysis")));
    expect(await findRoute("/reports")).toEqual({ kind: "moved", location: "/analysis" });
    expect(await findRoute("/reports/a-bridge")).toEqual({
      kind: "moved",
      location: "/analysis/a-bridge",
    });
    expect(await findRoute("/analysis/a-bridge")).toEqual({ kind: "live" });
    expect(await findRoute("/reports/gone")).toMatchObject({ kind: "gone" });
    expect(expired.hard).toEqual(
      expect.arrayContaining([tagOf.site(), tagOf.section(id), tagOf.sitemap(en.id)]),
    );
    accepted(await rename(id, "reports"));
    expect(await findRoute("/analysis/a-bridge")).toEqual({
      kind: "moved",
      location: "/reports/a-bridge",
    });
  });

  test("takes along what is published at the same moment, and neither waits for ever", async () => {
    const { id } = await makeSection(newsroom, { name: "Rivers" });
    const content = { sectionId: id, headline: "A dam" };
    const { id: storyId } = await makeLiveArticle(newsroom, { content });
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const renaming = together(newsroom, async (inside, tx) => {
      await lockSection(tx, id);
      begin();
      await untilWaiting(db, 1);
      const labels = [{ editionId: en.id, name: "Water", slug: "water" }];
      return updateSection(inside, { sectionId: id, labels });
    });
    await begun;
    const updating = updateArticle(newsroom, { storyId, change: { kind: "silent" } });
    accepted(await renaming);
    expect(accepted(await updating).path).toBe("/water/a-dam");
    expect(await findRoute("/water/a-dam")).toEqual({ kind: "live" });
  });

  test("a word that the site uses itself, and an address that leads elsewhere, are issues", async () => {
    const { id } = await makeSection(newsroom, { name: "Culture" });
    await makeLiveArticle(newsroom, { content: { sectionId: id, headline: "A play" } });
    for (const slug of ["topics", "fa", "ab"]) {
      expect(await rename(id, slug)).toMatchObject({
        ok: false,
        issues: [{ path: ["labels", 0, "slug"] }],
      });
    }
    await db.route.create({
      data: { path: "/arts/a-play", targetType: "url", targetUrl: "https://old.example/" },
    });
    expect(await rename(id, "arts")).toMatchObject({
      ok: false,
      issues: [{ path: ["labels", 0, "slug"] }],
    });
    expect((await getSection(newsroom, id)).labels).toMatchObject([{ slug: "culture" }]);
  });
});

test("sections change places in the navigation", async () => {
  await db.article.deleteMany();
  await db.section.deleteMany();
  const [one, two] = [
    await makeSection(newsroom, { position: 5 }),
    await makeSection(newsroom, { position: 5 }),
  ];
  const order = async () => (await listSections(newsroom)).map(({ id }) => id);
  accepted(await orderSections(newsroom, { sectionId: two.id, step: "earlier" }));
  expect(await order()).toEqual([two.id, one.id]);
  accepted(await orderSections(newsroom, { sectionId: two.id, step: "earlier" }));
  expect(await order()).toEqual([two.id, one.id]);
  accepted(await orderSections(newsroom, { sectionId: two.id, step: "later" }));
  expect(await order()).toEqual([one.id, two.id]);
});

test("a section with stories stays; an empty one can go", async () => {
  const [full, empty] = [await makeSection(newsroom), await makeSection(newsroom)];
  await makeLiveArticle(newsroom, { content: { sectionId: full.id } });
  expect(await deleteSection(newsroom, { sectionId: full.id })).toMatchObject({ ok: false });
  accepted(await deleteSection(newsroom, { sectionId: empty.id }));
  await expect(getSection(newsroom, empty.id)).rejects.toMatchObject({ kind: "not_found" });
});
