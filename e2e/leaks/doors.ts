import type { Hidden, HiddenStory } from "../newsroom/hide-secrets.ts";

/** Where a door is asked for what it must not show. */
type Asked = (hidden: Hidden) => string[];

const stories = ({
  stories: hidden,
  leaving,
}: Hidden): Pick<HiddenStory, "id" | "slug" | "path">[] => [...Object.values(hidden), leaving];
const pathsOf = (hidden: Hidden) => [hidden.open.path, ...stories(hidden).map(({ path }) => path)];
const sectionOf = (hidden: Hidden) => `/${hidden.open.path.split("/")[1]}`;
/** A page of each list that could hold a story. */
const listsOf = (hidden: Hidden) => [
  sectionOf(hidden),
  `/topics/${hidden.topic.slug}`,
  `/authors/${hidden.author.slug}`,
];
const feedsAs = (name: string) => (hidden: Hidden) =>
  listsOf(hidden).map((list) => `${list}/${name}`);
/** A word of each text, as a reader would look for it: what answers must not tell the others. */
const lookedFor = (hidden: Hidden) =>
  [...Object.keys(hidden.stories), "leaving", "next"].flatMap((of) => [
    `zqsecret${of}headline`,
    `zqsecret${of}body`,
  ]);
const withIds = (paths: (id: string) => string[]) => (hidden: Hidden) =>
  stories(hidden).flatMap(({ id }) => paths(id));
const only =
  (...paths: string[]) =>
  () =>
    paths;
const none = only();

/**
 * Every door of the application that anybody can ask, by its file, and where it is asked for what readers must not see. A
 * door that is not here fails `scripts/doors.test.ts`: who makes one says how it could be asked for a secret.
 */
export const doors: Record<string, Asked> = {
  "(site)/[edition]/page.tsx": only("/", "/fa"),
  "(site)/[edition]/[section]/page.tsx": (hidden) => [sectionOf(hidden)],
  "(site)/[edition]/[section]/page/[number]/page.tsx": (hidden) => [`${sectionOf(hidden)}/page/1`],
  "(site)/[edition]/[section]/feed.xml/route.ts": feedsAs("feed.xml"),
  "(site)/[edition]/[section]/atom.xml/route.ts": feedsAs("atom.xml"),
  "(site)/[edition]/[section]/feed.json/route.ts": feedsAs("feed.json"),
  "(site)/[edition]/[section]/[slug]/page.tsx": pathsOf,
  "(site)/[edition]/[section]/[slug]/markdown/route.ts": (hidden) =>
    pathsOf(hidden).map((path) => `${path}.md`),
  "(site)/[edition]/[section]/[slug]/versions/page.tsx": (hidden) =>
    pathsOf(hidden).map((path) => `${path}/versions`),
  "(site)/[edition]/[section]/[slug]/versions/[number]/page.tsx": (hidden) =>
    pathsOf(hidden).flatMap((path) => [`${path}/versions/1`, `${path}/versions/2`]),
  "(site)/[edition]/archive/page.tsx": only("/archive"),
  "(site)/[edition]/archive/[year]/page.tsx": () => [`/archive/${thisYear()}`],
  "(site)/[edition]/archive/[year]/[month]/page.tsx": () => [
    `/archive/${thisYear()}/${thisMonth()}`,
  ],
  "(site)/[edition]/archive/[year]/[month]/page/[number]/page.tsx": () => [
    `/archive/${thisYear()}/${thisMonth()}/page/1`,
  ],
  "(site)/[edition]/atom.xml/route.ts": only("/atom.xml"),
  "(site)/[edition]/feed.xml/route.ts": only("/feed.xml"),
  "(site)/[edition]/feed.json/route.ts": only("/feed.json"),
  "(site)/[edition]/authors/page.tsx": only("/authors"),
  "(site)/[edition]/authors/page/[number]/page.tsx": only("/authors/page/1"),
  "(site)/[edition]/authors/[slug]/page.tsx": ({ author }) => [`/authors/${author.slug}`],
  "(site)/[edition]/authors/[slug]/page/[number]/page.tsx": ({ author }) => [
    `/authors/${author.slug}/page/1`,
  ],
  "(site)/[edition]/authors/[slug]/feed.xml/route.ts": feedsAs("feed.xml"),
  "(site)/[edition]/authors/[slug]/atom.xml/route.ts": feedsAs("atom.xml"),
  "(site)/[edition]/authors/[slug]/feed.json/route.ts": feedsAs("feed.json"),
  "(site)/[edition]/corrections/page.tsx": only("/corrections"),
  "(site)/[edition]/corrections/[year]/page.tsx": () => [`/corrections/${thisYear()}`],
  "(site)/[edition]/errors/[status]/page.tsx": only(
    "/~/errors/404",
    "/errors/410",
    "/%00",
    "/a//b",
  ),
  "(site)/[edition]/feed.css/route.ts": only("/feed.css"),
  "(site)/[edition]/opml.xml/route.ts": only("/opml.xml"),
  "(site)/[edition]/manifest.webmanifest/route.ts": only("/manifest.webmanifest"),
  "(site)/[edition]/news-sitemap.xml/route.ts": only("/news-sitemap.xml"),
  "(site)/[edition]/llms.txt/route.ts": only("/llms.txt"),
  "(site)/[edition]/pages/[slug]/markdown/route.ts": (hidden) =>
    stories(hidden).map(({ slug }) => `/pages/${slug}.md`),
  "(site)/[edition]/pages/[slug]/page.tsx": (hidden) =>
    stories(hidden).map(({ slug }) => `/pages/${slug}`),
  "(site)/[edition]/search/page.tsx": (hidden) =>
    lookedFor(hidden).map((word) => `/search?q=${word}`),
  "(site)/[edition]/suggestions.json/route.ts": (hidden) => [
    ...lookedFor(hidden).map((word) => `/suggestions.json?q=${word}`),
    "/suggestions.json?q=zqsecret",
  ],
  "(site)/[edition]/topics/page.tsx": only("/topics"),
  "(site)/[edition]/topics/page/[number]/page.tsx": only("/topics/page/1"),
  "(site)/[edition]/topics/[slug]/page.tsx": ({ topic }) => [`/topics/${topic.slug}`],
  "(site)/[edition]/topics/[slug]/page/[number]/page.tsx": ({ topic }) => [
    `/topics/${topic.slug}/page/1`,
  ],
  "(site)/[edition]/topics/[slug]/feed.xml/route.ts": feedsAs("feed.xml"),
  "(site)/[edition]/topics/[slug]/atom.xml/route.ts": feedsAs("atom.xml"),
  "(site)/[edition]/topics/[slug]/feed.json/route.ts": feedsAs("feed.json"),
  "(preview)/preview/stories/[id]/[version]/page.tsx": (hidden) =>
    Object.values(hidden.stories).flatMap(({ id, revisionId }) => [
      `/preview/stories/${id}/working-copy`,
      ...(revisionId === null ? [] : [`/preview/stories/${id}/${revisionId}`]),
    ]),
  "(preview)/preview/fronts/[edition]/[front]/page.tsx": only("/preview/fronts/en/home"),
  "(preview)/preview/shared/[token]/page.tsx": ({ closedPreview }) => [
    closedPreview,
    "/preview/shared/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  ],
  "(preview)/preview/shared/[token]/media/[media]/route.ts": ({ closedPreview, media }) =>
    media.map(({ id }) => `${closedPreview}/media/${id}`),
  "api/auth/[...nextauth]/route.ts": only("/api/auth/session", "/api/auth/providers"),
  "api/desk/v1/addresses/list/route.ts": only("/api/desk/v1/addresses/list"),
  "api/desk/v1/addresses/route.ts": only("/api/desk/v1/addresses?q=zqsecret"),
  "api/desk/v1/authors/route.ts": only("/api/desk/v1/authors"),
  "api/desk/v1/feeds/route.ts": only("/api/desk/v1/feeds"),
  "api/desk/v1/imports/route.ts": only("/api/desk/v1/imports"),
  "api/desk/v1/imports/kept/route.ts": only("/api/desk/v1/imports/kept"),
  "api/desk/v1/imports/[id]/route.ts": withIds((id) => [`/api/desk/v1/imports/${id}`]),
  "api/desk/v1/imports/[id]/files/[kind]/[number]/route.ts": withIds((id) => [
    `/api/desk/v1/imports/${id}/files/export/1`,
  ]),
  "api/desk/v1/imports/[id]/report/[form]/route.ts": withIds((id) => [
    `/api/desk/v1/imports/${id}/report/csv`,
  ]),
  "api/desk/v1/media/route.ts": only("/api/desk/v1/media?text=zqsecret"),
  "api/desk/v1/media/[id]/route.ts": ({ media }) =>
    media.map(({ id }) => `/api/desk/v1/media/${id}`),
  "api/desk/v1/related/route.ts": withIds((id) => [`/api/desk/v1/related?storyId=${id}`]),
  "api/desk/v1/search/[kind]/route.ts": only(
    ...["stories", "topics", "authors", "media"].map(
      (kind) => `/api/desk/v1/search/${kind}?q=zqsecret`,
    ),
  ),
  "api/desk/v1/stories/[id]/other-text/route.ts": withIds((id) => [
    `/api/desk/v1/stories/${id}/other-text`,
  ]),
  "api/desk/v1/stories/[id]/settlement/route.ts": withIds((id) => [
    `/api/desk/v1/stories/${id}/settlement`,
  ]),
  "api/desk/v1/stories/[id]/working-copy/route.ts": withIds((id) => [
    `/api/desk/v1/stories/${id}/working-copy`,
  ]),
  "api/desk/v1/topics/route.ts": only("/api/desk/v1/topics"),
  "api/health/live/route.ts": only("/api/health/live"),
  "api/health/ready/route.ts": only("/api/health/ready"),
  "api/v1/page.tsx": only("/api/v1"),
  "api/v1/[...path]/route.ts": (hidden) => [
    "/api/v1/articles?limit=100&body=json,html,markdown,text",
    ...["topics", "authors"].map((list) => `/api/v1/${list}?limit=100`),
    ...["front", "selected", "corrections", "editions", "sections", "pages", "openapi.json"].map(
      (name) => `/api/v1/${name}`,
    ),
    `/api/v1/front?section=${sectionOf(hidden).slice(1)}`,
    ...["topic", "author"].flatMap((what) => {
      const { id, slug } = what === "topic" ? hidden.topic : hidden.author;
      return [id, slug].flatMap((key) => [
        `/api/v1/articles?${what}=${key}&body=text`,
        `/api/v1/${what}s/${key}`,
      ]);
    }),
    ...lookedFor(hidden).map((word) => `/api/v1/articles?q=${word}`),
    ...stories(hidden).flatMap(({ id, slug }) =>
      [id, slug].map((key) => `/api/v1/pages/${key}?body=json,text`),
    ),
    ...stories(hidden).map(({ id }) => `/api/v1/articles/${id}?body=json,text`),
    ...pathsOf(hidden).map((path) => `/api/v1/articles/by-path?path=${path}`),
  ],
  "assets/speculation-rules.json/route.ts": none,
  "ghost/[...path]/route.ts": (hidden) => [
    ...["posts", "pages", "tags", "authors", "settings"].map(
      (name) => `/ghost/api/content/${name}/?limit=all&formats=html,plaintext&include=tags,authors`,
    ),
    ...stories(hidden).flatMap(({ id, slug }) => [
      `/ghost/api/content/posts/${id}/`,
      `/ghost/api/content/posts/slug/${slug}/`,
      `/ghost/api/content/pages/slug/${slug}/`,
    ]),
    `/ghost/api/content/posts/?filter=tag:${hidden.topic.slug}`,
    `/ghost/api/content/posts/?filter=author:${hidden.author.slug}`,
    `/ghost/api/content/tags/slug/${hidden.topic.slug}/`,
    `/ghost/api/content/authors/slug/${hidden.author.slug}/`,
  ],
  "indexnow/[key]/route.ts": only(`/${"0af1".repeat(8)}.txt`),
  "media/[...file]/route.ts": ({ media }) =>
    media.flatMap(({ hash }) => [
      `/media/${hash}.jpg`,
      `/media/${hash}.pdf`,
      `/media/${hash}/zqsecret.pdf`,
      `/media/${hash}/320w.webp`,
      `/media/${hash}/320w.avif`,
    ]),
  "media/share/[of]/[file]/route.ts": withIds((id) => [`/media/share/${id}/${"0".repeat(32)}.jpg`]),
  "robots.txt/route.ts": only("/robots.txt"),
  "sitemap.xml/route.ts": only("/sitemap.xml"),
  "sitemaps/[file]/route.ts": () => [
    ...["sections", "topics", "authors", "pages", "news"].map((part) => `/sitemaps/en-${part}.xml`),
    `/sitemaps/en-${thisYear()}-${thisMonth()}.xml`,
  ],
};

const thisYear = () => new Date().getUTCFullYear();
const thisMonth = () => String(new Date().getUTCMonth() + 1).padStart(2, "0");
