import { readElements } from "./html.ts";

/** What a page says to readers and, in its head, to machines. */
export type Page = {
  language: string;
  title: string;
  headlines: string[];
  words: string;
  /** Everything that a reader may see, hear or be shown elsewhere: words, alternative texts, names, what the head says. */
  said: string;
  /** `content` of each `<meta>`, by its `name` or `property`. */
  meta: ReadonlyMap<string, string>;
  canonical: string | null;
  /** `href` by `hreflang`. */
  languages: ReadonlyMap<string, string>;
  /** Structured data, block by block. */
  data: Record<string, unknown>[];
  /** Where readers of feeds find one in RSS. */
  feeds: string[];
  /** Where its links lead. */
  links: string[];
  /** Files that it is shown with: styles, icons, pictures. */
  files: string[];
  /** What each picture says of itself: its measures, its words, where it comes from. */
  pictures: Record<string, string>[];
  /** Scripts that are no structured data. */
  scripts: string[];
};

/** Throws when structured data is not JSON. */
export function readPage(html: string): Page {
  const elements = readElements(html);
  const named = (name: string) => elements.filter((element) => element.name === name);
  const related = (relation: string) =>
    named("link").filter(({ attributes }) => attributes.rel?.split(" ").includes(relation));
  const hrefs = (of: typeof elements) => of.flatMap(({ attributes }) => attributes.href ?? []);
  const meta = new Map(
    named("meta").map(({ attributes: { name, property, content = "" } }) => [
      name ?? property ?? "",
      content,
    ]),
  );
  const words = named("body")[0]?.text() ?? "";
  return {
    said: [
      ...[words, named("title")[0]?.text() ?? ""],
      ...elements.flatMap(({ attributes: { alt, title, "aria-label": name } }) => [
        alt,
        title,
        name,
      ]),
      ...[...meta].flatMap(([name, content]) => (isAddress.test(name) ? [] : [content])),
    ].join("\n"),
    language: named("html")[0]?.attributes.lang ?? "",
    title: named("title")[0]?.text() ?? "",
    headlines: named("h1").map((headline) => headline.text()),
    words,
    meta,
    canonical: related("canonical")[0]?.attributes.href ?? null,
    languages: new Map(
      related("alternate").flatMap(({ attributes: { hreflang, href = "" } }) =>
        hreflang === undefined ? [] : [[hreflang, href] as const],
      ),
    ),
    data: named("script").flatMap(({ attributes, source }) =>
      attributes.type === "application/ld+json" ? [JSON.parse(source())] : [],
    ),
    feeds: hrefs(
      related("alternate").filter(({ attributes }) => attributes.type === "application/rss+xml"),
    ),
    links: hrefs([
      ...named("a"),
      ...related("alternate").filter(({ attributes }) => attributes.type !== undefined),
    ]),
    files: [
      ...hrefs([...related("stylesheet"), ...related("icon"), ...related("preload")]),
      ...named("img").flatMap(({ attributes }) => attributes.src ?? []),
    ],
    pictures: named("img").map(({ attributes }) => attributes),
    scripts: named("script").flatMap(({ attributes }) =>
      attributes.type === "application/ld+json" ? [] : [attributes.src ?? "inline"],
    ),
  };
}

const isAddress = /:(?:url|image)$/;
