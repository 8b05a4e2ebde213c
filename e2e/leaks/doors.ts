import { encodePath } from "#lib/addresses/normalise-path";
import type { Hidden, HiddenStory } from "../newsroom/hide-secrets.ts";

/** Where a door is asked for what it must not show. */
type Asked = (hidden: Hidden) => string[];

const stories = ({
  stories: hidden,
  leaving,
}: Hidden): Pick<HiddenStory, "id" | "slug" | "path">[] => [...Object.values(hidden), leaving];
/** As they are asked for: of what is hidden, of what names it, and of what says the same in another edition. */
const pathsOf = (hidden: Hidden) =>
  [hidden.open.path, ...stories(hidden).map(({ path }) => path), ...hidden.translations].map(
    encodePath,
  );
const homeOf = ({ code }: Hidden) => (code === "en" ? "" : `/${code}`);
const sectionSlugOf = ({ open }: Hidden) => encodePath(open.path).split("/").at(-2) ?? "";
const sectionOf = (hidden: Hidden) => `${homeOf(hidden)}/${sectionSlugOf(hidden)}`;
const topicOf = (hidden: Hidden) => `${homeOf(hidden)}/topics/${hidden.topic.slug}`;
const authorOf = (hidden: Hidden) => `${homeOf(hidden)}/authors/${hidden.author.slug}`;
/** A page of each list that could hold a story. */
const listsOf = (hidden: Hidden) => [sectionOf(hidden), topicOf(hidden), authorOf(hidden)];
const feedsAs = (name: string) => (hidden: Hidden) =>
  listsOf(hidden).map((list) => `${list}/${name}`);
/** A word of each text, as a reader would look for it: what answers must not tell the others. */
const lookedFor = (hidden: Hidden) =>
  [...Object.keys(hidden.stories), "leaving", "next"].flatMap((of) => [
    `${hidden.start}${of}headline`,
    `${hidden.start}${of}body`,
  ]);
const withIds = (paths: (id: string) => string[]) => (hidden: Hidden) =>
  stories(hidden).flatMap(({ id }) => paths(id));
const only =
  (...paths: string[]) =>
  () =>
    paths;
const none = only();
/** In the edition of what is hidden, and in the other one. */
const inBoth = (...paths: string[]) =>
  only(...["", "/fa"].flatMap((home) => paths.map((path) => `${home}${path}`)));
const inEdition =
  (path: (hidden: Hidden) => string): Asked =>
  (hidden) => [`${homeOf(hidden)}${path(hidden)}`];

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
  "(site)/[edition]/archive/page.tsx": inBoth("/archive"),
  "(site)/[edition]/archive/[year]/page.tsx": inEdition(
    (hidden) => `/archive/${monthOf(hidden).year}`,
  ),
  "(site)/[edition]/archive/[year]/[month]/page.tsx": inEdition(
    (hidden) => `/archive/${monthOf(hidden).year}/${monthOf(hidden).month}`,
  ),
  "(site)/[edition]/archive/[year]/[month]/page/[number]/page.tsx": inEdition(
    (hidden) => `/archive/${monthOf(hidden).year}/${monthOf(hidden).month}/page/1`,
  ),
  "(site)/[edition]/atom.xml/route.ts": inBoth("/atom.xml"),
  "(site)/[edition]/feed.xml/route.ts": inBoth("/feed.xml"),
  "(site)/[edition]/feed.json/route.ts": inBoth("/feed.json"),
  "(site)/[edition]/authors/page.tsx": inBoth("/authors"),
  "(site)/[edition]/authors/page/[number]/page.tsx": inBoth("/authors/page/1"),
  "(site)/[edition]/authors/[slug]/page.tsx": (hidden) => [authorOf(hidden)],
  "(site)/[edition]/authors/[slug]/page/[number]/page.tsx": (hidden) => [
    `${authorOf(hidden)}/page/1`,
  ],
  "(site)/[edition]/authors/[slug]/feed.xml/route.ts": feedsAs("feed.xml"),
  "(site)/[edition]/authors/[slug]/atom.xml/route.ts": feedsAs("atom.xml"),
  "(site)/[edition]/authors/[slug]/feed.json/route.ts": feedsAs("feed.json"),
  "(site)/[edition]/corrections/page.tsx": inBoth("/corrections"),
  "(site)/[edition]/corrections/[year]/page.tsx": inEdition(
    (hidden) => `/corrections/${monthOf(hidden).year}`,
  ),
  "(site)/[edition]/errors/[status]/page.tsx": only(
    ...["/~/errors/404", "/errors/410", "/%00", "/a//b"],
    ...["/fa/errors/410", "/fa/%00", "/fa/a//b"],
  ),
  "(site)/[edition]/feed.css/route.ts": inBoth("/feed.css"),
  "(site)/[edition]/opml.xml/route.ts": inBoth("/opml.xml"),
  "(site)/[edition]/manifest.webmanifest/route.ts": inBoth("/manifest.webmanifest"),
  "(site)/[edition]/news-sitemap.xml/route.ts": inBoth("/news-sitemap.xml"),
  "(site)/[edition]/llms.txt/route.ts": inBoth("/llms.txt"),
  "(site)/[edition]/pages/[slug]/markdown/route.ts": (hidden) =>
    stories(hidden).map(({ slug }) => `${homeOf(hidden)}/pages/${slug}.md`),
  "(site)/[edition]/pages/[slug]/page.tsx": (hidden) =>
    stories(hidden).map(({ slug }) => `${homeOf(hidden)}/pages/${slug}`),
  "(site)/[edition]/search/page.tsx": (hidden) =>
    lookedFor(hidden).map((word) => `${homeOf(hidden)}/search?q=${word}`),
  "(site)/[edition]/suggestions.json/route.ts": (hidden) => [
    ...[...lookedFor(hidden), hidden.start].map(
      (word) => `${homeOf(hidden)}/suggestions.json?q=${word}`,
    ),
  ],
  "(site)/[edition]/topics/page.tsx": inBoth("/topics"),
  "(site)/[edition]/topics/page/[number]/page.tsx": inBoth("/topics/page/1"),
  "(site)/[edition]/topics/[slug]/page.tsx": (hidden) => [topicOf(hidden)],
  "(site)/[edition]/topics/[slug]/page/[number]/page.tsx": (hidden) => [
    `${topicOf(hidden)}/page/1`,
  ],
  "(site)/[edition]/topics/[slug]/feed.xml/route.ts": feedsAs("feed.xml"),
  "(site)/[edition]/topics/[slug]/atom.xml/route.ts": feedsAs("atom.xml"),
  "(site)/[edition]/topics/[slug]/feed.json/route.ts": feedsAs("feed.json"),
  "(preview)/preview/stories/[id]/[version]/page.tsx": (hidden) =>
    Object.values(hidden.stories).flatMap(({ id, revisionId }) => [
      `/preview/stories/${id}/working-copy`,
      ...(revisionId === null ? [] : [`/preview/stories/${id}/${revisionId}`]),
    ]),
  "(preview)/preview/fronts/[edition]/[front]/page.tsx": only(
    ...["/preview/fronts/en/home", "/preview/fronts/fa/home"],
  ),
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
  "api/v1/[...path]/route.ts": (hidden) => {
    const asked = (path: string) =>
      `/api/v1/${path}${path.includes("?") ? "&" : "?"}edition=${hidden.code}`;
    return [
      asked("articles?limit=100&body=json,html,markdown,text"),
      ...["topics", "authors"].map((list) => asked(`${list}?limit=100`)),
      ...["front", "selected", "corrections", "sections", "pages"].map(asked),
      ...["editions", "openapi.json"].map((name) => `/api/v1/${name}`),
      asked(`front?section=${sectionSlugOf(hidden)}`),
      ...["topic", "author"].flatMap((what) => {
        const { id, slug } = what === "topic" ? hidden.topic : hidden.author;
        return [id, slug].flatMap((key) => [
          asked(`articles?${what}=${key}&body=text`),
          asked(`${what}s/${key}`),
        ]);
      }),
      ...lookedFor(hidden).map((word) => asked(`articles?q=${word}`)),
      ...stories(hidden).flatMap(({ id, slug }) =>
        [id, slug].map((key) => asked(`pages/${key}?body=json,text`)),
      ),
      ...[...stories(hidden).map(({ id }) => id), ...hidden.translated].map(
        (id) => `/api/v1/articles/${id}?body=json,text`,
      ),
      ...pathsOf(hidden).map((path) => `/api/v1/articles/by-path?path=${path}`),
    ];
  },
  "assets/speculation-rules.json/route.ts": none,
  "ghost/[...path]/route.ts": (hidden) => {
    const content = `/ghost${homeOf(hidden)}/api/content`;
    return [
      ...["posts", "pages", "tags", "authors", "settings"].map(
        (name) => `${content}/${name}/?limit=all&formats=html,plaintext&include=tags,authors`,
      ),
      ...stories(hidden).flatMap(({ id, slug }) => [
        `${content}/posts/${id}/`,
        `${content}/posts/slug/${slug}/`,
        `${content}/pages/slug/${slug}/`,
      ]),
      `${content}/posts/?filter=tag:${hidden.topic.slug}`,
      `${content}/posts/?filter=author:${hidden.author.slug}`,
      `${content}/tags/slug/${hidden.topic.slug}/`,
      `${content}/authors/slug/${hidden.author.slug}/`,
    ];
  },
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
  "sitemaps/[file]/route.ts": ({ code }) =>
    ["sections", "topics", "authors", "pages", "news", new Date().toISOString().slice(0, 7)].map(
      (part) => `/sitemaps/${code}-${part}.xml`,
    ),
};

/** The present month as the archive of an edition calls it. */
function monthOf({ code }: Hidden): { year: string; month: string } {
  const calendar = code === "fa" ? "en-u-ca-persian" : "en-u-ca-gregory";
  const parts = new Intl.DateTimeFormat(calendar, { year: "numeric", month: "numeric" });
  const said = Object.fromEntries(
    parts.formatToParts(new Date()).map(({ type, value }) => [type, value]),
  );
  return { year: said.year ?? "", month: (said.month ?? "").padStart(2, "0") };
}
