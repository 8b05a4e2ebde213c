import { describe, expect, test } from "vitest";
import { type FrontLayout, readFrontLayout } from "#lib/content/front-layout";
import { wholeCrop } from "#lib/content/renditions";
import type { StoryContent } from "#lib/content/story-content";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { projectSource } from "#lib/intake/items/project-source";
import { takeIn } from "#lib/intake/items/take-in";
import { publishedDb, publishedRows } from "#lib/platform/db";
import { newId } from "#lib/platform/uuid";
import { findAround } from "#lib/published/around";
import { articleColumns, listArticles } from "#lib/published/article-view";
import { cardColumns, listCardsById } from "#lib/published/cards";
import { linkedQuery } from "#lib/published/document-context";
import { followUpQuery } from "#lib/published/follow-up";
import { imageParts } from "#lib/published/images";
import { listIdOf } from "#lib/published/list-id";
import { neighboursQuery } from "#lib/published/neighbours";
import { photoParts } from "#lib/published/photos";
import { listRelatedParts, nearQuery } from "#lib/published/related";
import { findArchive, newestOf } from "#lib/published/search/archive";
import { readSearchAsked } from "#lib/published/search/asked";
import { shortestEra } from "#lib/published/search/eras";
import { readSearchQuery } from "#lib/published/search/query";
import { countMatches } from "#lib/published/search/rank";
import { rowsOf, type SearchScope } from "#lib/published/search/sql";
import { sitemapParts } from "#lib/published/sitemaps/entry";
import { correctArticle } from "#lib/publishing/correct-article";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle, makePage } from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { makeSection } from "#prisma/factories/make-section";
import { makeSelectedPick } from "#prisma/factories/make-selected-pick";
import { makeSourceFeed } from "#prisma/factories/make-source-feed";
import { makeStory, makeTrashedStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { Prisma } from "#prisma/generated/client";
import { testNewsroom } from "#prisma/testing/test-newsroom";

/**
 * Nothing that readers must not see comes through any function of `lib/published`. Whatever is hidden has the
 * word “secret” in it; a read that is not called here fails the test, so that a new one cannot be forgotten.
 */
const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const { id: sectionId } = await makeSection(newsroom, { name: "News" });
const topic = await makeTopic(newsroom, { name: "Rivers" });
const author = await makeAuthor(newsroom, { name: "Joan" });
const hiddenTopic = await makeTopic(newsroom, { name: "Secret topic" });
const hiddenAuthor = await makeAuthor(newsroom, { name: "Secret author" });
const hiddenMedia = await makeMedia(newsroom, { alt: "Secret alt", caption: "Secret caption" });
const { fileId } = await db.media.findUniqueOrThrow({ where: { id: hiddenMedia.id } });
const smaller = { fileId, crop: wholeCrop, width: 320, mediaType: "image/webp" };
await db.rendition.create({ data: { ...smaller, hash: "5".repeat(64) } });
const lighter = { ...smaller, mediaType: "image/avif" };
await db.rendition.create({ data: { ...lighter, hash: "6".repeat(64) } });

function contentOf(word: string, more: Partial<StoryContent> = {}): StoryContent {
  const paragraph = (text: string, storyId?: string) => ({
    type: "paragraph" as const,
    content: [
      {
        type: "text" as const,
        text,
        ...(storyId !== undefined && { marks: [{ type: "link" as const, attrs: { storyId } }] }),
      },
    ],
  });
  return {
    ...storyContent(),
    headline: `${word} headline`,
    standfirst: `${word} standfirst`,
    sectionId,
    topicIds: [topic.id],
    bylines: [{ kind: "by", authorId: author.id }],
    dateline: { place: `${word} place`, date: null },
    document: {
      type: "doc",
      version: 1,
      content: [
        paragraph(`${word} text`),
        ...(more.related ?? []).map((id) => paragraph("see", id)),
      ],
    },
    seo: { title: `${word} title`, description: null, canonicalUrl: null, noindex: false },
    notes: "Secret notes",
    ...more,
  };
}

const secret = contentOf("Secret", {
  topicIds: [topic.id, hiddenTopic.id],
  bylines: [{ kind: "by", authorId: hiddenAuthor.id }],
  lead: { mediaId: hiddenMedia.id },
});
const draft = await makeStory(newsroom, { content: secret });
const draftPage = await makeStory(newsroom, { form: "page", content: secret });
const trashed = await makeTrashedStory(newsroom, { content: secret });
const withdrawn = await makeLiveArticle(newsroom, { content: secret });
accepted(
  await correctArticle(newsroom, { storyId: withdrawn.id, kind: "update", note: "Secret note" }),
);
await rewrite(withdrawn.id, contentOf("Very secret", secret));
accepted(await updateArticle(newsroom, { storyId: withdrawn.id, change: { kind: "silent" } }));
accepted(await withdrawArticle(newsroom, { storyId: withdrawn.id, reason: "Secret reason" }));
const hidden = [draft, draftPage, trashed, withdrawn].map(({ id }) => id);
const live = await makeLiveArticle(newsroom, {
  content: contentOf("Open", { slug: "open", related: hidden }),
});
const openPage = await makePage(newsroom, { content: contentOf("Open", { related: hidden }) });
// Two texts that readers may look up, and what is being written since.
await rewrite(live.id, contentOf("Still open", { slug: "open", related: hidden }));
accepted(await updateArticle(newsroom, { storyId: live.id, change: { kind: "silent" } }));
for (const story of [live, openPage]) await rewrite(story.id, secret);
for (const articleId of [...hidden, live.id]) await makeSelectedPick(newsroom, { articleId });
await db.breakingNews.create({
  data: {
    ...{ id: newId(), editionId: en.id, text: "Open news", articleId: withdrawn.id },
    expiresAt: new Date(Date.now() + 3_600_000),
  },
});
await followFeeds();

/** A trusted source with something to tell, and secrets: a source that nobody trusts, an item left out, a fault. */
async function followFeeds(): Promise<void> {
  const open = await makeSourceFeed(newsroom, {
    ...{ editionId: en.id, isTrusted: true, lastGoodAt: new Date(), problem: "Secret fault" },
  });
  const closed = await makeSourceFeed(newsroom, { editionId: en.id, name: "Secret source" });
  const entry = (title: string) => ({
    ...{ id: title, href: `https://a.example/${title.length}`, title, body: [], author: null },
    ...{ publishedAt: null, language: null },
  });
  const feed = { title: "", siteUrl: null, minutes: null };
  const now = new Date();
  await takeIn(
    db,
    open,
    { ...feed, entries: [entry("Told outside"), entry("A secret left out")] },
    now,
  );
  await takeIn(db, closed, { ...feed, entries: [entry("A secret of somebody else")] }, now);
  await db.feedItem.updateMany({
    where: { title: "A secret left out" },
    data: { state: "ignored" },
  });
  for (const { id } of [open, closed]) await db.$transaction((tx) => projectSource(tx, id, now));
}

const frontOfSecrets: FrontLayout = {
  ...readFrontLayout("home", null),
  places: [...hidden, live.id].map((articleId) => ({ articleId, until: null })),
  strips: [hiddenTopic.id, topic.id].map((id) => ({ type: "topic", id })),
};
await db.publishedFront.createMany({
  data: [
    { listId: listIdOf("edition", en.id, en.id), editionId: en.id, layout: frontOfSecrets },
    {
      listId: listIdOf("section", sectionId, en.id),
      ...{ editionId: en.id, sectionId, layout: frontOfSecrets },
    },
  ],
});

async function rewrite(storyId: string, content: StoryContent): Promise<void> {
  const { lockVersion } = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion, content }));
}

const slugs = [
  ...["news", "rivers", "joan", "open", "open-headline", "secret-topic", "secret-author"],
  ...["secret-headline", "secret-headline-2"],
];
const ids = [...hidden, live.id, openPage.id];
const paths = slugs.flatMap((slug) =>
  ["", "/news", "/topics", "/authors", "/pages"].map((folder) => `${folder}/${slug}`),
);
const lists = [
  listIdOf("edition", en.id, en.id),
  listIdOf("section", sectionId, en.id),
  listIdOf("topic", topic.id, en.id),
  listIdOf("author", hiddenAuthor.id, en.id),
];
const hiddenLists = [
  listIdOf("topic", hiddenTopic.id, en.id),
  listIdOf("author", hiddenAuthor.id, en.id),
];
const everywhere = <T, R>(places: T[], read: (place: T) => R) =>
  Promise.all(places.map((place) => read(place)));

const firstPage = () => ({ now: newsroom.clock.now(), skip: 0, take: 100 });
const everything = (text: string) => ({
  editionId: en.id,
  query: readSearchQuery(text),
  filters: {
    ...{ kind: null, from: null, to: null },
    ...{ sectionId: null, topicId: null, authorId: null },
  },
});

async function lookFor(scope: SearchScope) {
  const archive = await findArchive(scope);
  if (archive === null) throw new Error("There is no article.");
  return { scope, page: firstPage(), archive };
}

type Calls<Module> = {
  [Name in keyof Module as Module[Name] extends (...args: never[]) => unknown ? Name : never]: (
    module: Module,
  ) => unknown;
};
const callsOf = <Module>(calls: Calls<Module>) => calls;

/** How each read is asked for all there is. */
const reads: Record<string, Record<string, (module: never) => unknown>> = {
  around: callsOf<typeof import("#lib/published/around")>({
    findAround: (read) => read.findAround([nearQuery(en, secretlyRelated)]),
    linkTo: async (read) =>
      everywhere(ids, async (id) => {
        const rows = await findAround([neighboursQuery(en, { id, sectionId })]);
        return rows.map((row) => read.linkTo(row, en));
      }),
  }),
  "article-page": callsOf<typeof import("#lib/published/article-page")>({
    findArticlePage: (read) => everywhere(paths, (path) => read.findArticlePage(en, path)),
  }),
  "article-view": callsOf<typeof import("#lib/published/article-view")>({
    articleColumns: (read) =>
      publishedDb().article.findMany({ select: read.articleColumns(en.id) }),
    articleView: async (read) =>
      everywhere(await publishedDb().article.findMany({ select: articleColumns(en.id) }), (row) =>
        read.articleView(row, en),
      ),
    listArticles: (read) => read.listArticles(en, ids),
  }),
  "author-index": callsOf<typeof import("#lib/published/author-index")>({
    findAuthorIndex: (read) => read.findAuthorIndex(en, null),
    shareAuthors: (read) => read.shareAuthors(en),
  }),
  "author-page": callsOf<typeof import("#lib/published/author-page")>({
    findAuthorPage: (read) => everywhere(slugs, (slug) => read.findAuthorPage(en, slug, null)),
  }),
  blocks: callsOf<typeof import("#lib/published/blocks")>({
    listStandingBlocks: (read) => read.listStandingBlocks(en),
    shareStandingBlocks: (read) => read.shareStandingBlocks(en),
    listSelectedIds: (read) => read.listSelectedIds(en.id),
  }),
  cards: callsOf<typeof import("#lib/published/cards")>({
    cardColumns: (read) => publishedDb().article.findMany({ select: read.cardColumns(en.id) }),
    cardView: async (read) =>
      everywhere(await publishedDb().article.findMany({ select: cardColumns(en.id) }), (row) =>
        read.cardView(row, en),
      ),
    listCards: (read) => read.listCards(en, {}),
    listCardsById: (read) => read.listCardsById(en, ids),
    listLatest: (read) => read.listLatest(en, 100),
  }),
  "coverage-years": callsOf<typeof import("#lib/published/coverage-years")>({
    findCoverageYears: (read) =>
      everywhere(lists, (listId) => read.findCoverageYears(en, { listId, path: "/" })),
  }),
  "document-context": callsOf<typeof import("#lib/published/document-context")>({
    getDocumentContext: async (read) => {
      const articles = await listArticles(en, ids);
      return everywhere(articles, ({ document }) => read.getDocumentContext(document));
    },
    linkedQuery: async (read) => {
      const articles = await listArticles(en, ids);
      return everywhere(articles, ({ document }) => findAround([read.linkedQuery(document)]));
    },
    contextAmong: async (read) => {
      const articles = await listArticles(en, ids);
      return everywhere(articles, async ({ document }) =>
        read.contextAmong(await findAround([linkedQuery(document)]), document),
      );
    },
  }),
  "list-twins": callsOf<typeof import("#lib/published/list-twins")>({
    listTwins: (read) => {
      // As another edition would ask for it.
      const site = { edition: { ...en, id: newId() }, editions: [en] };
      return Promise.all([
        read.listTwins(site, { type: "section", id: sectionId }),
        everywhere([topic, hiddenTopic], ({ id }) => read.listTwins(site, { type: "topic", id })),
        everywhere([author, hiddenAuthor], ({ id }) =>
          read.listTwins(site, { type: "author", id }),
        ),
      ]);
    },
  }),
  discovery: callsOf<typeof import("#lib/published/discovery")>({
    findDiscovery: (read) => read.findDiscovery(),
    listNamedSitemaps: (read) => read.listNamedSitemaps(),
  }),
  "feed-items": callsOf<typeof import("#lib/published/feed-items")>({
    listFeedItems: (read) => everywhere(lists, (listId) => read.listFeedItems(en, listId)),
  }),
  "find-file": callsOf<typeof import("#lib/published/find-file")>({
    findPublishedFile: async (read) => {
      const files = await db.mediaFile.findMany();
      const renditions = await db.rendition.findMany({ include: { file: true } });
      const asked = [
        ...[...files, ...renditions].map(({ hash }) => ({ hash, rendition: null })),
        ...renditions.map(({ file, width, mediaType }) => ({
          hash: file.hash,
          rendition: { width, mediaType },
        })),
      ];
      const found = await everywhere(asked, read.findPublishedFile);
      return found.map((file) => (file === null ? "nothing" : "a secret file"));
    },
    isFileGone: async (read) => {
      const files = await db.mediaFile.findMany();
      return everywhere(files, ({ hash }) => read.isFileGone({ hash }));
    },
  }),
  "find-shared": callsOf<typeof import("#lib/published/find-shared")>({
    findShared: async (read) => {
      const stories = await db.story.findMany({ select: { id: true } });
      return everywhere(stories, ({ id }) => read.findShared(id));
    },
  }),
  "find-route": callsOf<typeof import("#lib/published/find-route")>({
    findRoute: (read) => everywhere(paths, (path) => read.findRoute(path)),
  }),
  "archive-days": callsOf<typeof import("#lib/published/archive-days")>({
    countByDay: (read) => read.countByDay(en, ...year),
    daysOfPart: async (read) => read.daysOfPart(await read.countByDay(en, ...year), 0, 250),
    listOfDays: async (read) =>
      read.listOfDays(en, read.daysOfPart(await read.countByDay(en, ...year), 0, 250)),
  }),
  "archive-page": callsOf<typeof import("#lib/published/archive-page")>({
    findArchive: (read) => read.findArchive(en),
    findArchiveMonth: (read) =>
      everywhere(months, (month) => read.findArchiveMonth(en, { year: 2026, month })),
  }),
  breaking: callsOf<typeof import("#lib/published/breaking")>({
    findBreaking: (read) => read.findBreaking(en),
  }),
  "corrections-page": callsOf<typeof import("#lib/published/corrections-page")>({
    findCorrections: (read) => everywhere([null, 2026], (year) => read.findCorrections(en, year)),
  }),
  patterns: callsOf<typeof import("#lib/published/patterns")>({
    makePatterns: async (read) => {
      await db.addressPattern.create({
        data: { id: newId(), position: 0, address: "/old/*", target: "/*" },
      });
      const patterns = read.makePatterns();
      await patterns.reload();
      return everywhere(paths, (path) => patterns.find(`/old${path}`));
    },
  }),
  "has-page": callsOf<typeof import("#lib/published/has-page")>({
    topicHasPage: async (read) =>
      (await read.topicHasPage(hiddenTopic.id, en.id)) ? "a secret page" : "none",
    authorHasPage: async (read) =>
      (await read.authorHasPage(hiddenAuthor.id, en.id)) ? "a secret page" : "none",
  }),
  front: callsOf<typeof import("#lib/published/front")>({
    findFrontLayout: (read) => everywhere(lists, (listId) => read.findFrontLayout("home", listId)),
    shareHomeLayout: (read) => read.shareHomeLayout(en),
  }),
  "home-page": callsOf<typeof import("#lib/published/home-page")>({
    getHomePage: (read) => read.getHomePage(en, [{ id: sectionId, name: "News", path: "/news" }]),
    arrangeHomePage: (read) =>
      read.arrangeHomePage({
        ...{ edition: en, layout: frontOfSecrets },
        sections: [{ id: sectionId, name: "News", path: "/news" }],
      }),
  }),
  "home-rows": callsOf<typeof import("#lib/published/home-rows")>({
    listHomeRows: async (read) => {
      const wanted = { strips: frontOfSecrets.strips ?? [], pins: ids };
      const rows = await read.listHomeRows(en, { ...wanted, mostNewest: 100, mostOfStrip: 100 });
      return {
        rows,
        cards: await listCardsById(
          en,
          rows.map(({ id }) => id),
        ),
      };
    },
  }),
  images: callsOf<typeof import("#lib/published/images")>({
    findImages: (read) => read.findImages([hiddenMedia.id]),
    publishedImage: async (read) =>
      everywhere(
        await publishedDb().article.findMany({ select: { leadMedia: imageParts } }),
        async ({ leadMedia }) => leadMedia && read.publishedImage(leadMedia),
      ),
  }),
  "list-page": callsOf<typeof import("#lib/published/list-page")>({
    findListPage: (read) =>
      everywhere(lists, (listId) => read.findListPage(en, { listId, path: "/" }, null)),
    pathOfRank: (read) => read.pathOfRank("/", { rank: 1, last: 40 }),
  }),
  "newest-of-list": callsOf<typeof import("#lib/published/newest-of-list")>({
    newestOfList: (read) =>
      everywhere(hiddenLists, async (listId) => {
        const rows = await publishedRows`${read.newestOfList(Prisma.sql`${listId}`, en.id)}`;
        return rows.length > 0 ? "a secret article" : "none";
      }),
  }),
  outside: callsOf<typeof import("#lib/published/outside")>({
    listOutside: (read) => read.listOutside(en),
    shareOutside: (read) => read.shareOutside(en),
  }),
  "page-list": callsOf<typeof import("#lib/published/page-list")>({
    sharePages: (read) => read.sharePages(en),
  }),
  photos: callsOf<typeof import("#lib/published/photos")>({
    findPhotos: (read) => read.findPhotos([hiddenAuthor.id, author.id]),
    photosOf: async (read) =>
      read.photosOf(await publishedDb().author.findMany({ include: { photo: photoParts } })),
  }),
  related: callsOf<typeof import("#lib/published/related")>({
    listRelated: (read) => read.listRelated(en, secretlyRelated),
    listRelatedParts: (read) => read.listRelatedParts(en, secretlyRelated),
    nearQuery: (read) => findAround([read.nearQuery(en, secretlyRelated)]),
    relatedAmong: (read) =>
      read.relatedAmong(
        ids.map((id) => ({
          part: "near",
          id,
          path: null,
          headline: null,
          ...noWords,
          topicIds: [],
        })),
        en,
        secretlyRelated,
      ),
    cardsOf: async (read) => read.cardsOf(await listRelatedParts(en, secretlyRelated)),
  }),
  "search/archive": callsOf<typeof import("#lib/published/search/archive")>({
    findArchive: (read) => read.findArchive(everything("secret")),
    findNewest: async (read) => {
      const { scope, archive } = await lookFor(everything("secret"));
      return read.findNewest(scope, archive, 1);
    },
    newestOf: async (read) => read.newestOf((await lookFor(everything("secret"))).archive, 1),
    allOf: async (read) => read.allOf((await lookFor(everything("secret"))).archive),
  }),
  "search/articles": callsOf<typeof import("#lib/published/search/articles")>({
    searchArticles: (read) =>
      everywhere(["headline", "standfirst", "text", "place", "reason", "notes"], (text) =>
        read.searchArticles(en, readSearchAsked({ q: text }, en), newsroom.clock.now()),
      ),
  }),
  "search/estimate": callsOf<typeof import("#lib/published/search/estimate")>({
    holdsClearlyMore: async (read) => {
      // Of 33 weeks three are looked at, the first of which is that of the articles.
      const isHeld = async (word: string) => {
        const { scope, archive } = await lookFor(everything(word));
        const away = (weeks: number) => new Date(archive.newest.getTime() + weeks * shortestEra);
        const ends = { oldest: away(-20.4), newest: away(12.6) };
        return read.holdsClearlyMore({ scope, archive: { ...archive, ...ends } }, 0, 1);
      };
      expect(await isHeld("headline")).toBe(true);
      return (await isHeld("secret")) ? "secret" : "none";
    },
  }),
  "search/matches": callsOf<typeof import("#lib/published/search/matches")>({
    findMatches: async (read) => {
      const found = await read.findMatches(everything("headline"), firstPage());
      return { ...found, ids: await listArticles(en, found.ids) };
    },
    hasMatch: async (read) => ((await read.hasMatch(everything("secret"))) ? "secret" : "none"),
  }),
  "search/phrases": callsOf<typeof import("#lib/published/search/phrases")>({
    findPhrases: async (read) => {
      const scopes = ["headline text", "secret"].map((text) => everything(`"open ${text}"`));
      const found = await everywhere(scopes, async (scope) =>
        read.findPhrases(await lookFor(scope)),
      );
      return everywhere(found, async (one) => ({ ...one, ids: await listArticles(en, one.ids) }));
    },
  }),
  "search/rank": callsOf<typeof import("#lib/published/search/rank")>({
    countMatches: (read) => read.countMatches(rowsOf(everything("secret"), { eras: null }), 100),
    rank: async (read) => {
      const look = await lookFor(everything("headline"));
      const found = await read.rank(look, rowsOf(look.scope, { eras: null }));
      return { ...found, ids: await listArticles(en, found.ids) };
    },
  }),
  "search/rarest": callsOf<typeof import("#lib/published/search/rarest")>({
    rowsRarestFirst: async (read) => {
      const { scope, archive } = await lookFor(everything("headline text"));
      const some = await read.rowsRarestFirst(scope, newestOf(archive, 1));
      return countMatches(some, 100);
    },
  }),
  "search/spelling": callsOf<typeof import("#lib/published/search/spelling")>({
    findSpelling: (read) =>
      everywhere(["headlnie", "secrte", "auhtor"], (text) =>
        read.findSpelling(en.id, readSearchQuery(text)),
      ),
  }),
  "named-pages": callsOf<typeof import("#lib/published/named-pages")>({
    listNamedPages: (read) => read.listNamedPages(en),
    namedPagesOf: (read) => read.namedPagesOf(en, "any"),
  }),
  "search/suggestions": callsOf<typeof import("#lib/published/search/suggestions")>({
    listSuggestions: (read) =>
      everywhere(["headline", "secret", "sec", "topic", "author", "very"], (typed) =>
        read.listSuggestions(en, typed, []),
      ),
  }),
  "articles-after": callsOf<typeof import("#lib/published/articles-after")>({
    listArticlesAfter: (read) =>
      everywhere([null, topic.id, hiddenTopic.id], (topicId) =>
        everywhere([null, author.id, hiddenAuthor.id], async (authorId) => {
          const filter = { sectionId: null, topicId, authorId, kind: null, from: null, to: null };
          const { ids: found } = await read.listArticlesAfter(en, {
            filter,
            after: null,
            take: 99,
          });
          return listCardsById(en, found);
        }),
      ),
  }),
  "whole-articles": callsOf<typeof import("#lib/published/whole-articles")>({
    listWholeArticles: (read) => read.listWholeArticles(en, ids),
  }),
  "find-live-article": callsOf<typeof import("#lib/published/find-live-article")>({
    findLiveArticle: (read) => everywhere(ids, (id) => read.findLiveArticle(id)),
    findLiveArticleAt: (read) => everywhere(paths, (path) => read.findLiveArticleAt(path)),
  }),
  "corrections-after": callsOf<typeof import("#lib/published/corrections-after")>({
    listCorrectionsAfter: (read) => read.listCorrectionsAfter(en, { after: null, take: 99 }),
  }),
  "section-list": callsOf<typeof import("#lib/published/section-list")>({
    shareSections: (read) => read.shareSections(en),
  }),
  "section-page": callsOf<typeof import("#lib/published/section-page")>({
    findSectionPage: (read) => everywhere(slugs, (slug) => read.findSectionPage(en, slug, null)),
  }),
  settings: callsOf<typeof import("#lib/published/settings")>({
    findSettings: (read) => read.findSettings(en.id),
  }),
  site: callsOf<typeof import("#lib/published/site")>({
    findSite: (read) => read.findSite("~"),
    findSiteOfCode: (read) => read.findSiteOfCode("en"),
    findEditionOfCode: (read) => read.findEditionOfCode("en"),
  }),
  "follow-up": callsOf<typeof import("#lib/published/follow-up")>({
    followUpQuery: (read) =>
      everywhere(ids, async (id) =>
        findAround([read.followUpQuery(en, { id, publishedAt: new Date(0), relatedIds: ids })]),
      ),
    followUpAmong: async (read) =>
      everywhere(ids, async (id) =>
        read.followUpAmong(
          await findAround([followUpQuery(en, { id, publishedAt: new Date(0), relatedIds: ids })]),
          en,
        ),
      ),
  }),
  neighbours: callsOf<typeof import("#lib/published/neighbours")>({
    neighboursQuery: (read) =>
      everywhere(ids, (id) => findAround([read.neighboursQuery(en, { id, sectionId })])),
    neighboursAmong: (read) =>
      everywhere(ids, async (id) =>
        read.neighboursAmong(await findAround([neighboursQuery(en, { id, sectionId })]), en, {
          sectionId,
        }),
      ),
  }),
  "sitemaps/files": callsOf<typeof import("#lib/published/sitemaps/files")>({
    listSitemaps: (read) => read.listSitemaps(),
    listSitemapEntries: (read) =>
      everywhere([...sitemapParts, ...sitemapMonths], (of) =>
        Array.fromAsync(read.listSitemapEntries(en, { of, number: 1 })),
      ),
  }),
  "sitemaps/articles": callsOf<typeof import("#lib/published/sitemaps/articles")>({
    listMonthArticles: (read) =>
      everywhere(sitemapMonths, (month) =>
        Array.fromAsync(read.listMonthArticles({ editionId: en.id, month, number: 1 })),
      ),
  }),
  "sitemaps/lists": callsOf<typeof import("#lib/published/sitemaps/lists")>({
    listSitemapPart: (read) =>
      everywhere([...sitemapParts], (part) => read.listSitemapPart(en, part)),
  }),
  "sitemaps/months": callsOf<typeof import("#lib/published/sitemaps/months")>({
    listSitemapMonths: (read) => read.listSitemapMonths(en.id),
  }),
  "news-articles": callsOf<typeof import("#lib/published/news-articles")>({
    listNews: (read) => everywhere(momentsOfNews, (now) => read.listNews(en, now)),
  }),
  "text-page": callsOf<typeof import("#lib/published/text-page")>({
    findTextPage: (read) => everywhere(slugs, (slug) => read.findTextPage(en, slug)),
  }),
  "text-target": callsOf<typeof import("#lib/published/text-target")>({
    textTargetOf: (read) =>
      everywhere(paths, (path) => publishedRows`${read.textTargetOf(Prisma.sql`${path}::text`)}`),
  }),
  "topic-index": callsOf<typeof import("#lib/published/topic-index")>({
    findTopicIndex: (read) => read.findTopicIndex(en, null),
    shareTopics: (read) => read.shareTopics(en),
  }),
  "index-twins": callsOf<typeof import("#lib/published/index-twins")>({
    listIndexTwins: (read) =>
      everywhere(["topics", "authors"] as const, (of) =>
        read.listIndexTwins({ edition: { ...en, id: newId() }, editions: [en] }, of),
      ),
  }),
  "topic-links": callsOf<typeof import("#lib/published/topic-links")>({
    topicLinks: (read) => read.topicLinks([], en),
  }),
  "topic-page": callsOf<typeof import("#lib/published/topic-page")>({
    findTopicPage: (read) => everywhere(slugs, (slug) => read.findTopicPage(en, slug, null)),
  }),
  "version-page": callsOf<typeof import("#lib/published/version-page")>({
    findVersion: (read) =>
      everywhere([1, 2, 3], (number) =>
        everywhere(paths, (path) => read.findVersion(en, path, number)),
      ),
  }),
  "versions-page": callsOf<typeof import("#lib/published/versions-page")>({
    findVersioned: (read) => everywhere(paths, (path) => read.findVersioned(en, path)),
    findVersions: (read) => everywhere(paths, (path) => read.findVersions(en, path)),
  }),
  translations: callsOf<typeof import("#lib/published/translations")>({
    twinsQuery: (read) => everywhere(groups, (group) => findAround([read.twinsQuery(group)])),
    listTranslations: (read) => everywhere(groups, (group) => read.listTranslations(group)),
    listPageTranslations: (read) => everywhere(groups, (group) => read.listPageTranslations(group)),
  }),
};
const year: [Date, Date] = [new Date("2026-01-01"), new Date("2027-01-01")];
const noWords = { language: null, direction: null };
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const sitemapMonths = months.map((month) => `2026-${String(month).padStart(2, "0")}`);
const momentsOfNews = [newsroom.clock.now(), new Date()];
const secretlyRelated = {
  id: live.id,
  relatedIds: ids,
  topicIds: [topic.id, hiddenTopic.id],
};
const groups = (await db.story.findMany()).map(({ translationGroupId }) => ({
  id: newId(),
  translationGroupId,
}));

const sources = import.meta.glob("./**/*.ts", { query: "?raw", import: "default", eager: true });
const modules = import.meta.glob<Record<string, unknown>>(["./**/*.ts", "!./**/*.test.ts"], {
  eager: true,
});
const nameOf = (file: string) => file.slice("./".length, -".ts".length);
const serverFiles = Object.keys(modules).filter((file) =>
  String(sources[file]).includes('import "server-only"'),
);
const found = serverFiles.flatMap((file) =>
  Object.entries(modules[file] ?? {})
    .filter(([, value]) => typeof value === "function")
    .map(([name]) => ({ file: nameOf(file), name, module: modules[file] as never })),
);

describe("drafts, withdrawn and trashed stories", () => {
  test.each(found)("$file: $name shows nothing of them", async ({ file, name, module }) => {
    const read = reads[file]?.[name];
    expect(read, `${name} of ${file} is called in this test`).toBeDefined();
    const shown = JSON.stringify(await read?.(module));
    expect(shown).not.toMatch(/secret/i);
  });

  test("are looked for in reads that there are", () => {
    const there = new Set(found.map(({ file, name }) => `${file}: ${name}`));
    const asked = Object.entries(reads).flatMap(([file, calls]) =>
      Object.keys(calls).map((name) => `${file}: ${name}`),
    );
    expect(asked.filter((one) => !there.has(one))).toEqual([]);
  });

  test("are really there, and what is live is really shown", async () => {
    expect(await db.workingCopy.count()).toBe(6);
    const read = modules["./article-page.ts"] as typeof import("#lib/published/article-page");
    const { value } = await read.findArticlePage(en, live.path);
    expect(value?.article.headline).toBe("Still open headline");
    const blocks = modules["./blocks.ts"] as typeof import("#lib/published/blocks");
    const { value: standing } = await blocks.listStandingBlocks(en);
    expect(standing.selected.map(({ id }) => id)).toEqual([live.id]);
    const outside = modules["./outside.ts"] as typeof import("#lib/published/outside");
    expect((await outside.listOutside(en)).map(({ title }) => title)).toEqual(["Told outside"]);
    expect(found.length).toBeGreaterThan(25);
  });
});
