import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AuthorIndex } from "#components/site/fronts/author-index";
import { TopicIndex } from "#components/site/fronts/topic-index";
import { makeImage } from "#components/testing/example-pages";
import { faultsOf, outlineOf, textOf } from "#components/testing/outline";
import type { IndexView, TopicEntryView } from "#lib/published/views";
import { english, persian } from "#lib/syndication/testing/example-views";

const bridge: TopicEntryView = {
  ...{ id: "t1", kind: "place", name: "Millgate Bridge", path: "/topics/پل" },
  publishedAt: "2026-03-20T21:00:00.000Z",
};
const view: IndexView<TopicEntryView> = {
  path: "/topics/page/2",
  number: 2,
  groups: [{ heading: "M", anchor: "letter-M", entries: [bridge] }],
  ways: [
    { heading: "A", path: "/topics", anchor: "letter-A" },
    { heading: "M", path: "/topics/page/2", anchor: "letter-M" },
  ],
  previousPath: "/topics",
  nextPath: "/topics/page/3",
};

test("all topics stand under their letters, each with the day of its newest article, and each letter is reached", () => {
  const html = renderToStaticMarkup(<TopicIndex view={view} edition={english} />);
  expect(outlineOf(html)).toEqual(["1 Topics Page 2", "2 M"]);
  expect(faultsOf(html)).toEqual([]);
  expect(html).toMatch(/href="\/topics\/پل"[^>]*><bdi>Millgate Bridge<\/bdi>/);
  expect(html).toMatch(/<time [^>]*>20 March 2026<\/time>/);
  expect(html).toContain('<a href="/topics#letter-A">A</a>');
  expect(html).toContain('<a href="#letter-M">M</a>');
  expect(html).toContain('id="letter-M"');
  expect(html).toMatch(/href="\/topics" rel="prev">Previous</);
  expect(html).toMatch(/href="\/topics\/page\/3" rel="next">Next</);
});

test("without names it says so, and leads nowhere", () => {
  const first = { ...view, path: "/fa/topics", number: null, groups: [], ways: [] };
  const html = renderToStaticMarkup(
    <TopicIndex view={{ ...first, previousPath: null, nextPath: null }} edition={persian} />,
  );
  expect(outlineOf(html)).toEqual(["1 موضوع‌ها"]);
  expect(faultsOf(html)).toEqual([]);
  expect(textOf(html)).toContain("هنوز چیزی در اینجا منتشر نشده است.");
  expect(html).not.toContain('<nav aria-label="رفتن به"');
});

test("authors have a face or a first letter, which nobody hears, and what they are", () => {
  const squares = [96, 192].map((width) => ({ src: `/media/${width}.webp`, width }));
  const who = { publishedAt: "2026-03-20T21:00:00.000Z", kind: "person" as const };
  const entries = [
    {
      ...who,
      ...{ id: "a", name: "Nora Pellew", path: "/authors/nora", role: "Reporter" },
      photo: { ...makeImage(), squares },
    },
    { ...who, id: "b", name: "Élodie Marchais", path: "/authors/elodie", role: null, photo: null },
  ];
  const html = renderToStaticMarkup(
    <AuthorIndex
      view={{
        ...{ path: "/authors", number: null, ways: [], previousPath: null, nextPath: null },
        groups: [{ heading: "People", anchor: "kind-person", entries }],
      }}
      edition={english}
    />,
  );
  expect(outlineOf(html)).toEqual(["1 Authors", "2 People"]);
  expect(faultsOf(html)).toEqual([]);
  expect(html).toMatch(/<img alt="" src="\/media\/96.webp"/);
  expect(html).toContain('aria-hidden="true">É</span>');
  expect(textOf(html)).toContain("Nora Pellew Reporter 20 March 2026");
});
