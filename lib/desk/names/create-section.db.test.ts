import { describe, expect, test } from "vitest";
import { createSection } from "#lib/desk/names/create-section";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeSection } from "#prisma/factories/make-section";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });

describe("opening a section", () => {
  test("each edition gets its name, its slug and its address", async () => {
    const labels = [
      { editionId: en.id, name: "Analysis", description: "What it means." },
      { editionId: fa.id, name: "تحلیل", slug: "tahlil" },
    ];
    const { id } = accepted(await createSection(newsroom, { position: 3, labels }));
    const rows = await db.sectionLabel.findMany({
      where: { sectionId: id },
      orderBy: { edition: { position: "asc" } },
    });
    expect(rows).toEqual([
      {
        sectionId: id,
        editionId: en.id,
        name: "Analysis",
        slug: "analysis",
        description: "What it means.",
      },
      { sectionId: id, editionId: fa.id, name: "تحلیل", slug: "tahlil", description: "" },
    ]);
    const routes = await db.route.findMany({ where: { targetId: id }, orderBy: { path: "asc" } });
    expect(routes.map(({ path, editionId, targetType }) => [path, editionId, targetType])).toEqual([
      ["/analysis", en.id, "section"],
      ["/fa/tahlil", fa.id, "section"],
    ]);
    expect(await db.section.findUnique({ where: { id } })).toMatchObject({ position: 3 });
    expect(await db.event.findFirst({ where: { entityId: id } })).toMatchObject({
      action: "section.created",
    });
  });

  test("the navigation and whatever stood at its addresses expire at once", async () => {
    const name = "Weather";
    const labels = [{ editionId: en.id, name }];
    expect(await expiredBy(db, () => createSection(newsroom, { labels }))).toEqual({
      hard: [tagOf.path("/weather"), tagOf.site()].sort(),
      soft: [],
    });
  });

  test("a name that exists already gets a numbered slug", async () => {
    await makeSection(newsroom, { name: "Culture" });
    const second = await makeSection(newsroom, { name: "Culture" });
    expect(await db.sectionLabel.findFirst({ where: { sectionId: second.id } })).toMatchObject({
      slug: "culture-2",
    });
  });

  test.each([
    ["a slug that is taken", { slug: "analysis" }, "slug"],
    ["a slug of two letters", { slug: "uk" }, "slug"],
    ["a slug that looks like a language", { slug: "pt-br" }, "slug"],
    ["a word that the site uses itself", { slug: "search" }, "slug"],
    ["a name that is such a word", { name: "Topics" }, "slug"],
    ["a slug that is part of an address", { slug: "a/b" }, "slug"],
    ["an empty slug", { slug: " " }, "slug"],
    ["an empty name", { name: " ", slug: "nameless" }, "name"],
    ["a name without letters and no slug", { name: "***" }, "slug"],
    ["a name with a NUL", { name: "New\0s" }, "name"],
    ["a description with half a letter", { description: "\ud83d" }, "description"],
    [
      "an edition that does not exist",
      { editionId: "018f0000-0000-7000-8000-000000000001" },
      "editionId",
    ],
  ])("%s is an issue, and nothing is written", async (_, overrides, field) => {
    const before = await db.section.count();
    const label = { editionId: en.id, name: "Fresh", ...overrides };
    const result = await createSection(newsroom, { labels: [label] });
    expect(result).toMatchObject({ ok: false, issues: [{ path: ["labels", 0, field] }] });
    expect(await db.section.count()).toBe(before);
  });

  test("two names for one edition are an issue at the second", async () => {
    const labels = [
      { editionId: en.id, name: "One name" },
      { editionId: en.id, name: "Another name" },
    ];
    expect(await createSection(newsroom, { labels })).toMatchObject({
      ok: false,
      issues: [{ path: ["labels", 1, "editionId"] }],
    });
  });

  test("two sections of one name at the same moment get two addresses", async () => {
    const labels = [{ editionId: en.id, name: "Elections" }];
    const both = await Promise.all([
      createSection(newsroom, { labels }),
      createSection(newsroom, { labels }),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const slugs = await db.sectionLabel.findMany({ where: { name: "Elections" } });
    expect(slugs.map(({ slug }) => slug).sort()).toEqual(["elections", "elections-2"]);
  });

  test.each(["reporter", "editor"] as const)("a %s may not", async (role) => {
    const labels = [{ editionId: en.id, name: "Forbidden" }];
    await expect(createSection(as(role), { labels })).rejects.toMatchObject({ kind: "forbidden" });
  });
});
