import { describe, expect, test } from "vitest";
import { createTopic } from "#lib/desk/names/create-topic";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });

describe("making a topic", () => {
  test("it has a type, and a name, synonyms and an address in each edition", async () => {
    const labels = [
      { editionId: en.id, name: "River Elver", synonyms: ["Elver", "The Elver"] },
      { editionId: fa.id, name: "رود الور", description: "رودخانه" },
    ];
    const { id } = accepted(await createTopic(newsroom, { type: "place", labels }));
    expect(
      await db.topic.findUnique({
        where: { id },
        include: { labels: { orderBy: { edition: { position: "asc" } } } },
      }),
    ).toMatchObject({
      type: "place",
      labels: [
        { slug: "river-elver", synonyms: ["Elver", "The Elver"], description: "" },
        { slug: "رود-الور", synonyms: [], description: "رودخانه" },
      ],
    });
    const routes = await db.route.findMany({ where: { targetId: id }, orderBy: { path: "asc" } });
    expect(routes.map(({ path }) => path)).toEqual(["/fa/topics/رود-الور", "/topics/river-elver"]);
    expect(await db.event.findFirst({ where: { entityId: id } })).toMatchObject({
      action: "topic.created",
    });
  });

  test("whoever was told that nothing is at its address is told anew", async () => {
    const labels = [{ editionId: en.id, name: "Harbours" }];
    expect(await expiredBy(db, () => createTopic(newsroom, { type: "place", labels }))).toEqual({
      hard: [tagOf.path("/topics/harbours")],
      soft: [],
    });
  });

  test("a slug that another topic has is an issue", async () => {
    const wanted = { editionId: en.id, name: "Anything", slug: "river-elver" };
    expect(await createTopic(newsroom, { type: "subject", labels: [wanted] })).toMatchObject({
      ok: false,
      issues: [{ path: ["labels", 0, "slug"] }],
    });
  });

  test("a reporter who writes may make one", async () => {
    const labels = [{ editionId: en.id, name: "Ferries" }];
    expect(await createTopic(as("reporter"), { type: "subject", labels })).toMatchObject({
      ok: true,
    });
  });
});
