import { describe, expect, test } from "vitest";
import { createAuthor } from "#lib/desk/names/create-author";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const en = await makeEdition(newsroom);

describe("making an author", () => {
  test("an organisation signs without needing an account", async () => {
    const sameAs = ["https://example.org/institute"];
    const labels = [{ editionId: en.id, name: "Elverham Institute", bio: "Studies the town." }];
    const made = await createAuthor(newsroom, { kind: "organisation", sameAs, labels });
    const { id } = accepted(made);
    expect(await db.author.findUnique({ where: { id }, include: { labels: true } })).toEqual({
      id,
      kind: "organisation",
      userId: null,
      photoId: null,
      sameAs,
      labels: [
        {
          authorId: id,
          editionId: en.id,
          name: "Elverham Institute",
          slug: "elverham-institute",
          bio: "Studies the town.",
          role: "",
        },
      ],
    });
    expect(
      await db.route.findUnique({ where: { path: "/authors/elverham-institute" } }),
    ).toMatchObject({ targetType: "author", targetId: id, editionId: en.id });
    expect(await db.event.findFirst({ where: { entityId: id } })).toMatchObject({
      action: "author.created",
    });
  });

  test("two people of one name have two addresses", async () => {
    await makeAuthor(newsroom, { name: "Ana Silva" });
    const { id } = await makeAuthor(newsroom, { name: "Ana Silva" });
    expect(await db.authorLabel.findFirst({ where: { authorId: id } })).toMatchObject({
      slug: "ana-silva-2",
    });
  });

  test("a reporter who writes may make one", async () => {
    const labels = [{ editionId: en.id, name: "Anna Elm" }];
    expect(await createAuthor(as("reporter"), { kind: "person", labels })).toMatchObject({
      ok: true,
    });
  });
});
