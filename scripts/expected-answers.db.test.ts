import { expect, test } from "vitest";
import { newId } from "#lib/platform/uuid";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import {
  makeLiveArticle,
  makePage,
  makeWithdrawnArticle,
} from "#prisma/factories/make-live-article";
import { makeDocumentFile } from "#prisma/factories/make-media";
import { makeRoute } from "#prisma/factories/make-route";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";
import { expectedOf, type LedgerRow, ledgerRows } from "./expected-answers.ts";

const { newsroom, db } = await testNewsroom();

test("every kind of row says what its address must answer", async () => {
  const en = await makeEdition(newsroom);
  const fa = await makeEdition(newsroom, { code: "fa" });
  const both = (name: string) => [
    { editionId: en.id, name },
    { editionId: fa.id, name },
  ];
  const { id: sectionId } = await makeSection(newsroom, { labels: both("News") });
  const topic = await makeTopic(newsroom, { labels: both("Rivers") });
  const author = await makeAuthor(newsroom, { labels: both("Joan Vale") });
  const bylines = [{ kind: "by" as const, authorId: author.id }];
  const content = { sectionId, slug: "bridge", topicIds: [topic.id], bylines };
  const article = await makeLiveArticle(newsroom, { content });
  const withdrawn = await makeWithdrawnArticle(newsroom, { content: { sectionId, slug: "gone" } });
  const about = await makePage(newsroom);
  const { id: shown } = await makeDocumentFile(newsroom);
  await db.publishedMedia.create({ data: { ownerId: article.id, mediaId: shown } });
  const old = { editionId: en.id, origin: "imported" } as const;
  await makeRoute(newsroom, { ...old, path: "/2019/bridge", targetId: article.id });
  await makeRoute(newsroom, { ...old, path: "/?p=1", targetId: article.id });
  const { id: draft } = await makeStory(newsroom);
  await makeRoute(newsroom, { ...old, path: "/?p=2", targetId: draft });
  await makeRoute(newsroom, { ...old, path: "/2019/gone", targetId: withdrawn.id });
  await makeRoute(newsroom, { path: "/a.pdf", targetType: "media", targetId: shown });
  await makeRoute(newsroom, { path: "/draft", targetId: draft });
  const kinds = ["section", "topic", "author", "article", "page", "media"] as const;
  for (const targetType of kinds) {
    await makeRoute(newsroom, {
      ...old,
      path: `/lost/${targetType}`,
      targetType,
      targetId: newId(),
    });
  }
  const torn = await makeLiveArticle(newsroom, { content: { sectionId, slug: "torn" } });
  await db.article.delete({ where: { id: torn.id } });
  const text = (path: string, targetUrl: string) => makeRoute(newsroom, { path, targetUrl });
  await text("/rss", "/topics/rivers/feed.xml");
  await text("/front-rss", "/fa/feed.xml");
  await text("/no-rss", "/fa/topics/rivers/feed.xml");
  await text("/again", "/2019/bridge");
  await text("/again-gone", "/2019/gone");
  await text("/again-feed", "/2019/bridge/feed.xml");
  await text("/never-rss", "/topics/never/feed.xml");
  await text("/plan", "/media/a/plan.pdf");
  await text("/to-text", "/rss");
  await makeRoute(newsroom, { path: "/partner", targetUrl: "https://partner.example/" });

  const found: LedgerRow[] = [];
  for (;;) {
    const asked = ledgerRows(found.at(-1)?.path ?? "", 3);
    const rows = await db.$queryRaw<LedgerRow[]>(asked);
    if (rows.length === 0) break;
    found.push(...rows);
  }
  expect(found).toHaveLength(await db.route.count());
  const said = found
    .map(expectedOf)
    .map((one) => [one.path, one.status, one.status === null ? one.like : one.location]);
  const open = (path: string) => [path, 200, path];
  expect(said.sort()).toEqual(
    [
      ...["/", "/fa", "/news", "/fa/news", article.path, about.path].map(open),
      ...["/topics/rivers", "/authors/joan-vale"].map(open),
      ["/2019/bridge", 301, article.path],
      ["/?p=1", 301, article.path],
      ["/a.pdf", 301, null],
      ["/partner", 301, "https://partner.example/"],
      [withdrawn.path, 410, null],
      ["/2019/gone", 410, null],
      ["/draft", 404, null],
      ...kinds.map((kind) => [`/lost/${kind}`, 404, null]),
      [torn.path, 404, null],
      ["/?p=2", 404, null],
      ["/rss", 301, "/topics/rivers/feed.xml"],
      ["/front-rss", 301, "/fa/feed.xml"],
      ["/no-rss", 404, null],
      ["/again", 301, article.path],
      ["/again-gone", 410, null],
      ["/again-feed", 404, null],
      ["/never-rss", null, "/topics/never/feed.xml"],
      ["/plan", null, "/media/a/plan.pdf"],
      ["/to-text", null, "/rss"],
      // Nothing live is about them in that edition.
      ...["/fa/topics/rivers", "/fa/authors/joan-vale"].map((path) => [path, 404, null]),
    ].sort(),
  );
  const lost = found.map(expectedOf).flatMap((one) => ("lost" in one ? [one.path] : []));
  expect(lost.sort()).toEqual([...kinds.map((kind) => `/lost/${kind}`), torn.path].sort());
});
