import { expect } from "@playwright/test";
import { checkData, missingIn, typeOfData } from "../lib/syndication/testing/check-data.ts";
import { dataTable, typesOfPages } from "../lib/syndication/testing/data-table.ts";
import { pageKinds } from "./a11y/page-kinds.ts";
import { ask, askAll } from "./fetch/ask.ts";
import { type Page, readPage } from "./fetch/page.ts";
import { valuesIn, wordsInData } from "./fetch/said-in-data.ts";
import { test } from "./test.ts";

type KindOfPage = keyof typeof typesOfPages;

/** The first of these words in the name of a kind of page decides what data it has. */
const kindsByWord: [string, KindOfPage][] = [
  ...words("search", "leads nowhere", "cannot be meant", "withdrawn").map(
    (word): [string, KindOfPage] => [word, "search"],
  ),
  ...words("version").map((word): [string, KindOfPage] => [word, "unlisted"]),
  ["front page", "home"],
  ["Page", "about"],
  ...words("analysis", "article").map((word): [string, KindOfPage] => [word, "article"]),
  ...words("authors", "topics", "archive", "corrections", "numbered").map(
    (word): [string, KindOfPage] => [word, "list"],
  ),
  ["author", "author"],
  ...words("section", "topic").map((word): [string, KindOfPage] => [word, "list"]),
];

function words(...some: string[]) {
  return some;
}

const kindOf = (name: string): KindOfPage => {
  const found = kindsByWord.find(([word]) => name.includes(word));
  if (found === undefined) throw new Error(`which data has ${name}?`);
  return found[1];
};

// One look at every kind of page for all of these.
test.describe.configure({ mode: "default" });

let pages: { name: string; path: string; page: Page; text: string }[];

test.beforeAll("opens a page of every kind", async ({ site }) => {
  test.setTimeout(120_000);
  const named = Object.entries(pageKinds);
  pages = await askAll(
    named.map(([name]) => name),
    async (name) => {
      const path = encodeURI(pageKinds[name] ?? "").replace(/%25(?=00|ff)/, "%");
      const { text } = await ask(site, path);
      return { name, path, page: readPage(text), text };
    },
  );
});

test("every kind of page has the data of its kind, and nothing in it is missing or wrong", () => {
  expect(pages.length).toBeGreaterThan(35);
  for (const { name, page } of pages) {
    expect(page.data.map(typeOfData), name).toEqual(typesOfPages[kindOf(name)]);
    expect(page.data.flatMap(checkData), name).toEqual([]);
  }
});

test("what is recommended is said wherever pages show it", () => {
  const all = pages.flatMap(({ page }) => page.data);
  for (const [type, { recommended }] of Object.entries(dataTable)) {
    const ofType = all.filter((data) => typeOfData(data) === type);
    const never = recommended.filter((path) =>
      ofType.every((data) => missingIn(data, [path]).length > 0),
    );
    if (ofType.length > 0) expect({ type, never }).toEqual({ type, never: [] });
  }
});

test("a picture over an article is offered wide, medium and square, as JPEG", () => {
  const articles = pages.filter(({ name }) => kindOf(name) === "article");
  const pictured = articles.flatMap(({ page }) => {
    const images = page.data.flatMap((data) => valuesIn(data, "image")).flat();
    return images.length === 0 ? [] : [images];
  });
  expect(pictured.length).toBeGreaterThan(2);
  for (const images of pictured) {
    const ratios = images.map((image) => {
      const { width, height, url } = Object(image);
      expect(url).toMatch(/\.jpg$/);
      expect(width * height).toBeGreaterThanOrEqual(50_000);
      return (width / height).toFixed(2);
    });
    expect(ratios).toEqual(["1.78", "1.33", "1.00"]);
  }
});

test("data says nothing that its page does not show", ({ site }) => {
  for (const { name, page, text } of pages) {
    const shown = oneSpace(`${page.words} ${labelsIn(text)}`);
    const hidden = page.data
      .flatMap((data) => wordsInData(data))
      .filter(({ said }) => !shown.includes(oneSpace(said)));
    expect(hidden, name).toEqual([]);

    const links = new Set(
      page.links.map((link) => new URL(link, site.url).href.replace(/#.*$/, "")),
    );
    const listed = page.data
      .flatMap((data) => [...valuesIn(data, "itemListElement"), ...valuesIn(data, "hasPart")])
      .flatMap((items) => valuesIn(items, "url"));
    const unlinked = listed.filter((url) => !links.has(String(url)));
    expect(unlinked, name).toEqual([]);
  }
});

test("corrections, sources, places and translations of our articles are told", ({ site }) => {
  const dataOf = (path: string) => pages.find((one) => one.path === encodeURI(path))?.page.data[0];
  expect(dataOf("/news/post-office-counter-in-shoe-shop")).toMatchObject({
    "@type": "NewsArticle",
    correction: [{ "@type": "CorrectionComment" }],
    publisher: { correctionsPolicy: `${site.url}/pages/corrections-policy` },
  });
  expect(dataOf("/analysis/ten-winters-of-river-gauges")).toMatchObject({
    "@type": ["NewsArticle", "AnalysisNewsArticle"],
    author: [
      {
        "@type": "Organization",
        name: "Wenn Valley Observatory",
        sameAs: ["https://observatory.example/"],
      },
    ],
    associatedMedia: [{ "@type": "MediaObject" }],
    citation: [
      {
        "@type": "CreativeWork",
        name: expect.stringContaining("Every reading is kept in the observatory’s gauge log."),
        url: "https://observatory.example/millgate/gauge-log",
      },
    ],
  });
  const [english, persian] = ["/articles/the-elvers-are-back", "/fa/مقالات/بازگشت-مارماهی-ها"];
  const works = [
    { url: `${site.url}${english}`, inLanguage: "en" },
    { url: `${site.url}${encodeURI(persian)}`, inLanguage: "fa" },
  ];
  expect(dataOf(english)).toMatchObject({ ...works[0], workTranslation: [works[1]] });
  expect(dataOf(persian)).toMatchObject({ ...works[1], translationOfWork: works[0] });
});

const oneSpace = (text: string) => text.replace(/\s+/g, " ");

/** Links of the archive say the year to whoever hears them alone. */
const labelsIn = (html: string) =>
  [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label = ""]) => label).join(" ");
