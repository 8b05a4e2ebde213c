import { expect, test } from "vitest";
import { deleteAuthor } from "#lib/desk/names/delete-author";
import { getAuthor } from "#lib/desk/names/get-author";
import { listAuthors } from "#lib/desk/names/list-authors";
import { updateAuthor } from "#lib/desk/names/update-author";
import { findRoute } from "#lib/published/find-route";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { defaultEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeUser } from "#prisma/factories/make-user";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await defaultEdition(newsroom);
const change = (authorId: string, changes: Partial<Parameters<typeof updateAuthor>[1]> = {}) =>
  updateAuthor(newsroom, {
    authorId,
    kind: "person",
    userId: null,
    labels: [{ editionId: en.id, name: "Mina Rahimi" }],
    ...changes,
  });

test("an author gets another name and address, biography, addresses elsewhere and an account", async () => {
  const { id } = await makeAuthor(newsroom, { name: "M. Rahimi" });
  await makeLiveArticle(newsroom, { content: { bylines: [{ authorId: id, kind: "by" }] } });
  const user = await makeUser(newsroom);
  const label = { editionId: en.id, name: "Mina Rahimi", slug: "mina-rahimi", bio: "On rivers." };
  const expired = await expiredBy(db, async () =>
    accepted(
      await change(id, {
        kind: "organisation",
        sameAs: ["https://social.example/mina"],
        userId: user.id,
        labels: [label],
      }),
    ),
  );
  expect(await findRoute("/authors/m-rahimi")).toEqual({
    kind: "moved",
    location: "/authors/mina-rahimi",
  });
  expect(expired.hard).toEqual(
    expect.arrayContaining([tagOf.author(id), tagOf.path("/authors/m-rahimi")]),
  );
  expect(expired.soft).toEqual([tagOf.site()]);
  expect(await getAuthor(newsroom, id)).toMatchObject({
    kind: "organisation",
    userId: user.id,
    sameAs: ["https://social.example/mina"],
    labels: [label],
    used: { total: 1 },
  });
  expect((await listAuthors(newsroom, { text: "mina" })).map((one) => one.id)).toEqual([id]);
});

test("an address that nobody can follow, and an account that is another author, are issues", async () => {
  const [one, two] = [await makeAuthor(newsroom), await makeAuthor(newsroom)];
  expect(await change(one.id, { sameAs: ["javascript:alert(1)"] })).toMatchObject({
    ok: false,
    issues: [{ path: ["sameAs", 0] }],
  });
  const { id: userId } = await makeUser(newsroom);
  accepted(await change(one.id, { userId }));
  expect(await change(two.id, { userId })).toMatchObject({
    ok: false,
    issues: [{ path: ["userId"] }],
  });
});

test("an author who signs stays; one who does not can go", async () => {
  const [signs, rests] = [await makeAuthor(newsroom), await makeAuthor(newsroom)];
  await makeLiveArticle(newsroom, { content: { bylines: [{ authorId: signs.id, kind: "by" }] } });
  expect(await deleteAuthor(newsroom, { authorId: signs.id })).toMatchObject({ ok: false });
  accepted(await deleteAuthor(newsroom, { authorId: rests.id }));
  await expect(getAuthor(newsroom, rests.id)).rejects.toMatchObject({ kind: "not_found" });
});
