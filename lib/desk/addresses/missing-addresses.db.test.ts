import { describe, expect, test } from "vitest";
import { addAddress } from "#lib/desk/addresses/add-address";
import { leaveMissing } from "#lib/desk/addresses/leave-missing";
import { listMissing, missingShown } from "#lib/desk/addresses/list-missing";
import { proposeTargets } from "#lib/desk/addresses/propose-targets";
import { publishStory } from "#lib/publishing/publish-story";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeRoute } from "#prisma/factories/make-route";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, makeTrashedStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const { id: sectionId } = await makeSection(newsroom, {
  labels: [
    { editionId: en.id, name: "News" },
    { editionId: fa.id, name: "خبر", slug: "خبر" },
  ],
});
const topic = await makeTopic(newsroom, { name: "Millgate Bridge" });
const bridge = await makeLiveArticle(newsroom, {
  content: {
    ...{ sectionId, topicIds: [topic.id], slug: "ferry-strike-ends" },
    headline: "Dockers vote to end their long walkout",
  },
});
await makeLiveArticle(newsroom, {
  editionId: fa.id,
  content: { sectionId, headline: "مدرسهٔ شنبه‌ها بالای کتابخانه", slug: "مدرسه-شنبه-ها" },
});
await makeStory(newsroom, { content: { sectionId, headline: "Secret harbour plans revealed" } });
await makeRoute(newsroom, {
  ...{ path: "/2018/old-name-of-the-strike", targetType: "article", targetId: bridge.id },
});

async function miss(path: string, hits = 1) {
  const at = clock.now();
  await db.missingAddress.create({ data: { path, hits, firstAt: at, lastAt: at } });
}
const listed = async (text = "") => (await listMissing(newsroom, { text })).rows;
const proposalsFor = async (path: string) =>
  (await proposeTargets(newsroom, { path })).map(({ path: to, name }) => [to, name]);
const story = ["/news/ferry-strike-ends", "Dockers vote to end their long walkout"];

test.each([
  ["the same without a suffix", "/news/ferry-strike-ends/amp", story],
  ["the same in small letters", "/News/Ferry-Strike-Ends", story],
  ["an address out of a sentence", "/news/ferry-strike-ends).", story],
  ["a slug nearly the same", "/2019/05/ferry-strike-end", story],
  ["an address of before", "/blog/old-name-of-the-strike", story],
  ["words of a headline", "/dockers-vote-to-end-walkout", story],
  ["a topic", "/tag/millgate-bridge", ["/topics/millgate-bridge", "Millgate Bridge"]],
  ["a section", "/category/news", ["/news", "News"]],
  ["Persian", "/مدرسه-شنبه‌ها", ["/fa/خبر/مدرسه-شنبه-ها", "مدرسهٔ شنبه‌ها بالای کتابخانه"]],
])("proposed is %s", async (_, path, target) => {
  expect(await proposalsFor(path)).toContainEqual(target);
});

test("nothing is proposed that readers cannot open", async () => {
  expect(await proposalsFor("/secret-harbour-plans-revealed")).toEqual([]);
  expect(await proposalsFor("/2019/05")).toEqual([]);
});

describe("the old address of a story that is not published yet", () => {
  const at = "/2019/03/harbour-plans";
  const imported = (path: string, targetId: string) =>
    makeRoute(newsroom, { path, targetType: "article", targetId, origin: "imported" });

  test("proposes the story itself, first and once, until it is published", async () => {
    const { id } = await makeStory(newsroom, {
      content: { sectionId, headline: "The harbour is dredged" },
    });
    for (const path of [at, `${at}.html`]) await imported(path, id);
    await miss(at);
    expect(await listed()).toMatchObject([{ path: at, addressId: expect.any(String) }]);
    const draft = { path: at, name: "The harbour is dredged", storyId: id };
    expect(await proposeTargets(newsroom, { path: at })).toEqual([draft]);
    for (const path of ["/2019/03/Harbour-Plans", `${at}/amp`, `${at}).`]) {
      const [first, ...others] = await proposeTargets(newsroom, { path });
      expect(first, path).toEqual(draft);
      expect(others.map(({ storyId }) => storyId)).not.toContain(id);
    }
    const { path } = accepted(await publishStory(newsroom, { storyId: id }));
    expect((await listed()).map((row) => row.path)).not.toContain(at);
    expect(await proposalsFor(`${at}).`)).toContainEqual([path, "The harbour is dredged"]);
  });

  test("says nothing of one in the trash", async () => {
    const { id } = await makeTrashedStory(newsroom, { content: { sectionId } });
    await imported("/2019/03/thrown-away", id);
    expect(await proposeTargets(newsroom, { path: "/2019/03/thrown-away" })).toEqual([]);
  });
});

test("the most asked for come first, and what leads somewhere by now is gone from the list", async () => {
  await miss("/rare");
  await miss("/often", 9);
  await miss(bridge.path, 99);
  await miss(bridge.path.toUpperCase(), 99);
  expect((await listed()).map(({ path }) => path)).toEqual(["/often", "/rare"]);
  accepted(await addAddress(newsroom, { address: "/often", target: "/news" }));
  expect((await listed()).map(({ path }) => path)).toEqual(["/rare"]);
});

test("what is left alone is only found by the search", async () => {
  accepted(await leaveMissing(newsroom, { path: "/rare" }));
  expect(await listed()).toEqual([]);
  expect(await listed("https://paper.example/RARE/")).toMatchObject([
    { path: "/rare", leftAt: clock.now() },
  ]);
});

test("a long list goes on from its last row", async () => {
  for (let index = 0; index < missingShown + 2; index += 1) await miss(`/many_${index}`, 5);
  const first = await listMissing(newsroom, {});
  const second = await listMissing(newsroom, {}, first.next);
  const paths = [...first.rows, ...second.rows].map(({ path }) => path);
  expect([new Set(paths).size, second.rows.length, second.next]).toEqual([
    missingShown + 2,
    2,
    null,
  ]);
  await expect(listMissing(newsroom, {}, "x")).rejects.toMatchObject({ kind: "invalid" });
});
