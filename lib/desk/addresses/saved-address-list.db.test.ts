import { expect, test } from "vitest";
import { addAddressList } from "#lib/desk/addresses/add-address-list";
import { checkAddressList } from "#lib/desk/addresses/check-address-list";
import { exportAddresses } from "#lib/desk/addresses/export-addresses";
import { newId } from "#lib/platform/uuid";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import {
  makeLiveArticle,
  makePage,
  makeWithdrawnArticle,
} from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { makeRoute } from "#prisma/factories/make-route";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const { id: sectionId } = await makeSection(newsroom, {
  labels: [
    { editionId: en.id, name: "News" },
    { editionId: fa.id, name: "خبر", slug: "خبر" },
  ],
});
const topic = await makeTopic(newsroom, { name: "Rivers" });
const content = { sectionId, slug: "bridge", topicIds: [topic.id] };
const article = await makeLiveArticle(newsroom, { content });
await makeLiveArticle(newsroom, { editionId: fa.id, content: { sectionId, slug: "پل-تازه" } });
const withdrawn = await makeWithdrawnArticle(newsroom);
const draft = await makeStory(newsroom, { content: { sectionId } });
await makeTopic(newsroom, { name: "Nothing live" });
await makeAuthor(newsroom, { name: "Joan Vale" });
await makePage(newsroom);
const unseen = await makeMedia(newsroom, { title: "An old map" });
const { id: shown } = await makeDocumentFile(newsroom);
await db.publishedMedia.create({ data: { ownerId: article.id, mediaId: shown } });

const leads = { targetType: "article", targetId: article.id, origin: "imported" } as const;
const written = [
  "/2019/05/پل-قدیمی",
  "/Capital/Letters",
  "/2019/05/100%-sure",
  "/2019/05/caf%E9",
  "/2019/05/why?",
  "/2019/05/number-#1",
  "/2019/05/ends-in-a-space ",
  "/2019/05/back\\slash",
  '/2019/05/"said", he; she',
  "/en/2019/with-the-code",
  "/2019//doubled",
  "/?p=41",
  "/?cat=4",
  "/blog?p=41",
  `/${"long".repeat(240)}`,
  "/feed",
  "/rivers/feed.xml",
];
for (const path of written) await makeRoute(newsroom, { path, ...leads });
await makeRoute(newsroom, { path: "/a-draft", ...leads, targetId: draft.id });
await makeRoute(newsroom, { path: "/a-draft-100%", ...leads, targetId: draft.id });
await makeRoute(newsroom, { path: "/lost", ...leads, targetId: newId() });
await makeRoute(newsroom, { path: "/gone", ...leads, targetId: withdrawn.id });
await makeRoute(newsroom, { path: "/wp-plan.pdf", targetType: "media", targetId: shown });
await makeRoute(newsroom, { path: "/wp-map", targetType: "media", targetId: unseen.id });
await makeRoute(newsroom, { path: "/old-rss", targetUrl: "/topics/rivers/feed.xml" });
await makeRoute(newsroom, { path: "/no-rss", targetUrl: "/topics/nothing-live/feed.xml" });
await makeRoute(newsroom, { path: "/gone-text", targetUrl: withdrawn.path });
await makeRoute(newsroom, { path: "/old-archive", targetUrl: "/archive" });
await makeRoute(newsroom, { path: "/partner", targetUrl: "https://partner.example/a?b=c#d" });
await makeRoute(newsroom, { path: "/noted", targetUrl: "https://x.example/", note: "=1,\n“1”" });

async function saved(filter = {}): Promise<Uint8Array> {
  let file = "";
  for await (const piece of exportAddresses(newsroom, filter)) file += piece;
  return new TextEncoder().encode(file);
}
const line = (text: string) => new TextEncoder().encode(`address,target\n${text}\n`);

test("a saved list of every kind of address comes back whole, and changes nothing", async () => {
  const before = await db.route.findMany({ orderBy: { path: "asc" } });
  const counted = await db.event.count();
  const bytes = await saved();
  const told = accepted(await checkAddressList(newsroom, { bytes }));
  expect(told.filter(({ state }) => state !== "same")).toEqual([]);
  expect(told).toHaveLength(before.length);
  const added = accepted(await addAddressList(newsroom, { bytes }));
  expect(added.filter(({ state }) => state !== "same")).toEqual([]);
  expect(await db.route.findMany({ orderBy: { path: "asc" } })).toEqual(before);
  expect(await db.event.count()).toBe(counted);
});

test.each([
  ["unknown", ["/a-draft", "/a-draft-100%", "/lost", "/no-rss", "/wp-map"]],
  ["gone", ["/gone", "/gone-text"]],
] as const)("of what is %s, the lines have no target", async (answer, paths) => {
  const told = accepted(await checkAddressList(newsroom, { bytes: await saved({ answer }) }));
  const empty = told.filter(({ target }) => target === "").map(({ address }) => address);
  expect(empty).toEqual(expect.arrayContaining([...paths]));
  expect(empty).toHaveLength(told.length);
});

test.each([
  ["/nobody-knows-it,", "Say where it leads"],
  ["/2019/05/پل-قدیمی,", "Say where it leads"],
  ["/a-draft,/news", "/a-draft leads to"],
  ["/nul\0,", "Say where it leads"],
])("%s is refused", async (text, sentence) => {
  expect(accepted(await checkAddressList(newsroom, { bytes: line(text) }))).toMatchObject([
    { state: "refused", message: expect.stringContaining(sentence) },
  ]);
});
