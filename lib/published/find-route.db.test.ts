import { describe, expect, test } from "vitest";
import { updateSection } from "#lib/desk/names/update-section";
import { updateTopic } from "#lib/desk/names/update-topic";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { findRoute } from "#lib/published/find-route";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
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
import { makeStory, storyContent } from "#prisma/factories/make-story";
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

async function rewrite(storyId: string, slug: string) {
  const { lockVersion } = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  const content = { ...storyContent(), sectionId, slug };
  accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion, content }));
  accepted(await updateArticle(newsroom, { storyId, change: { kind: "silent" } }));
}

describe("the address of what an article said before", () => {
  const part = ["", "/2"];

  test("goes where the article goes, and with it where it is gone", async () => {
    const { id, path } = await makeLiveArticle(newsroom, { content: { sectionId, slug: "swans" } });
    await rewrite(id, "white-swans");
    for (const one of part) {
      expect(await findRoute(`${path}/versions${one}`)).toEqual({
        kind: "moved",
        location: `/news/white-swans/versions${one}`,
      });
      expect(await findRoute(`/news/white-swans/versions${one}`)).toEqual({ kind: "live" });
    }
    accepted(
      await withdrawArticle(newsroom, { storyId: id, reason: "Wrong.", notice: "It was wrong." }),
    );
    for (const one of part) {
      expect(await findRoute(`${path}/versions${one}`)).toEqual({
        kind: "gone",
        notice: "It was wrong.",
      });
    }
  });

  test.each([
    "/news/nothing/versions",
    "/news/versions",
    "/pages/about/versions",
    "/news/swans/versions/two",
    "/news/swans/versions/12345",
  ])("%s is none", async (path) => {
    expect(await findRoute(path)).toEqual({ kind: "unknown" });
  });
});

describe("an address", () => {
  test("of what is live is live", async () => {
    const [topic, author] = [await makeTopic(newsroom), await makeAuthor(newsroom)];
    const content = {
      sectionId,
      topicIds: [topic.id],
      bylines: [{ kind: "by" as const, authorId: author.id }],
    };
    const article = await makeLiveArticle(newsroom, { content });
    const persian = await makeLiveArticle(newsroom, { editionId: fa.id, content: { sectionId } });
    const about = await makePage(newsroom);
    const { slug: topicSlug } = await db.topicLabel.findFirstOrThrow({
      where: { topicId: topic.id },
    });
    const { slug } = await db.authorLabel.findFirstOrThrow({ where: { authorId: author.id } });
    const paths = [
      "/",
      "/fa",
      "/news",
      "/fa/خبر",
      article.path,
      persian.path,
      about.path,
      `/topics/${topicSlug}`,
      `/authors/${slug}`,
    ];
    for (const path of paths)
      expect([path, await findRoute(path)]).toEqual([path, { kind: "live" }]);
  });

  test("that never led anywhere is unknown, and so is that of a draft", async () => {
    await makeStory(newsroom, { content: { sectionId, slug: "draft" } });
    for (const path of ["/nothing", "/news/draft", "/%00", "/?p=99", "/fa/nothing", ""]) {
      expect(await findRoute(path)).toEqual({ kind: "unknown" });
    }
  });

  test("that an article had before leads to the one it has now, without a chain", async () => {
    const { id } = await makeLiveArticle(newsroom, { content: { sectionId, slug: "one" } });
    await rewrite(id, "two");
    await rewrite(id, "three");
    for (const path of ["/news/one", "/news/two"]) {
      expect(await findRoute(path)).toEqual({ kind: "moved", location: "/news/three" });
    }
    expect(await findRoute("/news/three")).toEqual({ kind: "live" });
    await rewrite(id, "one");
    expect(await findRoute("/news/one")).toEqual({ kind: "live" });
    expect(await findRoute("/news/three")).toEqual({ kind: "moved", location: "/news/one" });
  });

  test("with the default edition's own code leads on in one step", async () => {
    const { id } = await makeLiveArticle(newsroom, { content: { sectionId, slug: "early" } });
    await rewrite(id, "late");
    const moved = { kind: "moved", location: "/news/late" };
    for (const path of ["/en/news/early", "/en/news/late"]) {
      expect(await findRoute(path)).toEqual(moved);
    }
    expect(await findRoute("/en/nothing")).toEqual({ kind: "moved", location: "/nothing" });
  });

  test("of what was withdrawn is gone, every one of them, with the notice if there is one", async () => {
    const { id } = await makeLiveArticle(newsroom, { content: { sectionId, slug: "old" } });
    await rewrite(id, "new");
    const notice = "We could not confirm it.";
    accepted(await withdrawArticle(newsroom, { storyId: id, reason: "Wrong.", notice }));
    for (const path of ["/news/old", "/news/new"]) {
      expect(await findRoute(path)).toEqual({ kind: "gone", notice });
    }
    const silent = await makeWithdrawnArticle(newsroom, { content: { sectionId } });
    expect(await findRoute(silent.path)).toEqual({ kind: "gone", notice: null });
    const page = await makePage(newsroom);
    accepted(await withdrawArticle(newsroom, { storyId: page.id, reason: "Old." }));
    expect(await findRoute(page.path)).toEqual({ kind: "gone", notice: null });
  });

  test("of an old site leads to the article, its number too; to nothing while that is a draft", async () => {
    const article = await makeLiveArticle(newsroom, { content: { sectionId } });
    const draft = await makeStory(newsroom);
    const imported = { editionId: en.id, origin: "imported" } as const;
    await makeRoute(newsroom, { ...imported, path: "/?p=12", targetId: article.id });
    await makeRoute(newsroom, { ...imported, path: "/2012/05/rain", targetId: article.id });
    await makeRoute(newsroom, { ...imported, path: "/?p=13", targetId: draft.id });
    expect(await findRoute("/?p=12")).toEqual({ kind: "moved", location: article.path });
    expect(await findRoute("/2012/05/rain")).toEqual({ kind: "moved", location: article.path });
    expect(await findRoute("/?p=13")).toEqual({ kind: "unknown" });
  });

  test("with the default edition's own code in front leads to the one without", async () => {
    expect(await findRoute("/en")).toEqual({ kind: "moved", location: "/" });
    expect(await findRoute("/en/news/rain")).toEqual({ kind: "moved", location: "/news/rain" });
  });

  test("with that code and an old number leads to the story at once", async () => {
    const { id: before } = await makeSection(newsroom, { name: "Numbered" });
    const article = await makeLiveArticle(newsroom, {
      content: { sectionId: before, slug: "two" },
    });
    await makeRoute(newsroom, { path: "/?p=77", targetType: "article", targetId: article.id });
    expect(await findRoute("/en?p=77")).toEqual({ kind: "moved", location: article.path });
    expect(await findRoute("/en?p=78")).toEqual({ kind: "unknown" });
  });

  test("of a numbered page or a feed goes along with its list", async () => {
    const { id } = await makeSection(newsroom, { name: "Before" });
    const topic = await makeTopic(newsroom, { name: "Former" });
    const article = await makeLiveArticle(newsroom, {
      content: { sectionId: id, slug: "one", topicIds: [topic.id] },
    });
    for (const path of ["/before/page/2", "/topics/former/feed.xml"]) {
      expect(await findRoute(path)).toEqual({ kind: "unknown" });
    }
    const label = (name: string) => [{ editionId: en.id, name }];
    accepted(await updateSection(newsroom, { sectionId: id, labels: label("After") }));
    const renamed = { topicId: topic.id, type: "subject", labels: label("Latter") } as const;
    accepted(await updateTopic(newsroom, renamed));
    const moved = (location: string) => ({ kind: "moved", location });
    expect(await findRoute("/before/page/2")).toEqual(moved("/after/page/2"));
    expect(await findRoute("/before/feed.xml")).toEqual(moved("/after/feed.xml"));
    expect(await findRoute("/en/before/page/2")).toEqual(moved("/after/page/2"));
    expect(await findRoute("/topics/former/feed.xml")).toEqual(moved("/topics/latter/feed.xml"));
    expect(await findRoute("/after/page/2")).toEqual({ kind: "unknown" });
    // What is kept as text goes along too, in one step.
    const text = (path: string, targetUrl: string) => makeRoute(newsroom, { path, targetUrl });
    await text("/old/rss", "/topics/former/feed.xml");
    await text("/old/list", "/topics/former");
    await text("/old/story", `${article.path}`);
    await text("/topics/latter/feed.xml", "/topics/former/feed.xml");
    expect(await findRoute("/old/rss")).toEqual(moved("/topics/latter/feed.xml"));
    expect(await findRoute("/old/list")).toEqual(moved("/topics/latter"));
    expect(await findRoute("/old/story")).toEqual(moved("/after/one"));
    expect(await findRoute("/topics/latter/feed.xml")).toEqual({ kind: "live" });
    expect(await findRoute(`${article.path}/page/2`)).toEqual({ kind: "unknown" });
  });

  test("that is kept as text answers as what it names, without a redirect to nothing", async () => {
    const topic = await makeTopic(newsroom, { name: "Floods" });
    const content = { sectionId, slug: "flood", topicIds: [topic.id] };
    const article = await makeLiveArticle(newsroom, { content });
    const { id: shown } = await makeDocumentFile(newsroom);
    await db.publishedMedia.create({ data: { ownerId: article.id, mediaId: shown } });
    const hashOf = (id: string) =>
      db.mediaFile.findFirstOrThrow({ where: { media: { some: { id } } } });
    const { hash } = await hashOf(shown);
    const hidden = await makeMedia(newsroom);
    const moved = (location: string) => ({ kind: "moved", location });
    const unknown = { kind: "unknown" };
    const withdrawn = { kind: "gone", notice: "We could not confirm it." };
    const answers: [text: string, before: object, after: object][] = [
      ["/topics/floods", moved("/topics/floods"), unknown],
      ["/topics/floods/feed.xml", moved("/topics/floods/feed.xml"), unknown],
      [article.path, moved(article.path), withdrawn],
      [`${article.path}/feed.xml`, unknown, unknown],
      [`/media/${hash}/plan.pdf`, moved(`/media/${hash}/plan.pdf`), unknown],
      [`/media/${(await hashOf(hidden.id)).hash}.png`, unknown, unknown],
      ...["/feed.xml", "/fa/feed.xml", "/fa/archive", "/archive/2026/03", "/news/page/2"].map(
        (text): [string, object, object] => [text, moved(text), moved(text)],
      ),
      ["/topics/never/feed.xml", unknown, unknown],
      ["/fa/page/2", unknown, unknown],
      ["/never", unknown, unknown],
    ];
    for (const [index, [targetUrl]] of answers.entries()) {
      await makeRoute(newsroom, { path: `/text/${index}`, targetUrl });
    }
    const said = () => Promise.all(answers.map((_, index) => findRoute(`/text/${index}`)));
    expect(await said()).toEqual(answers.map(([, before]) => before));
    const { notice } = withdrawn;
    accepted(await withdrawArticle(newsroom, { storyId: article.id, reason: "Wrong.", notice }));
    expect(await said()).toEqual(answers.map(([, , after]) => after));
  });

  test("of the sitemap of an old site leads to ours, and behind anything else to nothing", async () => {
    await makeRoute(newsroom, {
      ...{ path: "/paper", targetType: "home", targetId: fa.id, editionId: fa.id },
      origin: "imported",
    });
    const moved = { kind: "moved", location: "/sitemap.xml" };
    for (const front of ["", "/fa", "/paper"]) {
      expect(await findRoute(`${front}/wp-sitemap.xml`)).toEqual(moved);
      expect(await findRoute(`${front}/sitemap_index.xml`)).toEqual(moved);
    }
    for (const path of ["/news/wp-sitemap.xml", "/never/sitemap-posts.xml", "/sitemap.xml"]) {
      expect(await findRoute(path)).toEqual({ kind: "unknown" });
    }
  });

  test("that WordPress made by itself goes where its post or list has gone", async () => {
    const topic = await makeTopic(newsroom, { name: "Rivers" });
    const content = { sectionId, slug: "high-water", topicIds: [topic.id] };
    const article = await makeLiveArticle(newsroom, { content });
    const gone = await makeWithdrawnArticle(newsroom, { content: { sectionId } });
    const old = { editionId: en.id, origin: "imported" } as const;
    await makeRoute(newsroom, { ...old, path: "/2019/03/water", targetId: article.id });
    await makeRoute(newsroom, { ...old, path: "/2019/04/gone", targetId: gone.id });
    await makeRoute(newsroom, { ...old, path: "/reports/2019", targetId: article.id });
    const list = { targetType: "topic", targetId: topic.id } as const;
    await makeRoute(newsroom, { ...old, ...list, path: "/tag/rivers" });
    const moved = (location: string) => ({ kind: "moved", location });
    const answers: [string, object][] = [
      ["/feed", moved("/feed.xml")],
      ["/feed/atom", moved("/feed.xml")],
      ["/page/3", moved("/")],
      ["/tag/rivers/feed", moved("/topics/rivers/feed.xml")],
      ["/tag/rivers/page/7", moved("/topics/rivers")],
      ["/tag/rivers/page/7/feed", moved("/topics/rivers/feed.xml")],
      ["/2019/03/water/2", moved(article.path)],
      ["/reports/2019/2", moved(article.path)],
      ["/2019/03/water/amp", moved(article.path)],
      ["/2019/03/water/feed", moved(article.path)],
      ["/2019/04/gone/feed", { kind: "gone", notice: null }],
      ["/news/feed", moved("/news/feed.xml")],
      ["/news/page/77", { kind: "unknown" }],
      [`${article.path}/amp`, { kind: "unknown" }],
      ["/nowhere/feed", { kind: "unknown" }],
    ];
    for (const [path, answer] of answers) expect(await findRoute(path), path).toEqual(answer);
  });

  test("that leads elsewhere leads there", async () => {
    await makeRoute(newsroom, { path: "/shop", targetUrl: "https://shop.example/" });
    expect(await findRoute("/shop")).toEqual({ kind: "moved", location: "https://shop.example/" });
  });

  test("of a topic or an author without a live article in the edition is unknown", async () => {
    const labels = [
      { editionId: en.id, name: "Rare" },
      { editionId: fa.id, name: "Rare" },
    ];
    const topic = await makeTopic(newsroom, { labels });
    const author = await makeAuthor(newsroom, { labels });
    const content = {
      sectionId,
      topicIds: [topic.id],
      bylines: [{ kind: "by" as const, authorId: author.id }],
    };
    const { id } = await makeLiveArticle(newsroom, { editionId: fa.id, content });
    const answers = async () =>
      Promise.all(
        ["/topics/rare", "/authors/rare", "/fa/topics/rare", "/fa/authors/rare"].map(
          async (path) => (await findRoute(path)).kind,
        ),
      );
    expect(await answers()).toEqual(["unknown", "unknown", "live", "live"]);
    accepted(await withdrawArticle(newsroom, { storyId: id, reason: "Wrong." }));
    expect(await answers()).toEqual(["unknown", "unknown", "unknown", "unknown"]);
  });
});

test("the program before an address that WordPress served is no part of it", async () => {
  const { id, path } = await makeLiveArticle(newsroom, { content: { sectionId, slug: "served" } });
  await makeRoute(newsroom, { path: "/2019/05/served", targetType: "article", targetId: id });
  const { path: gone } = await makeWithdrawnArticle(newsroom);
  const moved = { kind: "moved", location: path };
  expect(await findRoute("/index.php/2019/05/served")).toEqual(moved);
  expect(await findRoute(`/index.php${path}`)).toEqual(moved);
  expect(await findRoute(`/index.php${gone}`)).toMatchObject({ kind: "gone" });
  expect(await findRoute("/index.php")).toEqual({ kind: "moved", location: "/" });
  expect(await findRoute("/index.php/nothing")).toEqual({ kind: "unknown" });
  expect(await findRoute(`/index.php/en/index.php${path}`)).toEqual({ kind: "unknown" });
  expect(await findRoute("/index.phpx/2019/05/served")).toEqual({ kind: "unknown" });
});
