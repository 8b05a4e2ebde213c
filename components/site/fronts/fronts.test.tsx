import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArchiveMonth } from "#components/site/fronts/archive-month";
import { AuthorFront } from "#components/site/fronts/author-front";
import { HomeFront } from "#components/site/fronts/home-front";
import { SectionFront } from "#components/site/fronts/section-front";
import { TextPage } from "#components/site/fronts/text-page";
import { TopicFront } from "#components/site/fronts/topic-front";
import { emptyHome, makeCard, makeImage, makeList } from "#components/testing/example-pages";
import { faultsOf, outlineOf, textOf } from "#components/testing/outline";
import type { OutsideView } from "#lib/published/views";
import { english, makePage, persian, section } from "#lib/syndication/testing/example-views";

const topic = { id: "t1", name: "Bridges", path: "/topics/bridges", type: "place" as const };
const author = {
  id: "a1",
  name: "Wenn",
  path: "/authors/wenn",
  authorKind: "organisation" as const,
  role: null,
  photo: null,
  sameAs: ["https://www.social.example/@wenn"],
};

const outsideItem: OutsideView = {
  id: "o1",
  title: "A ferry elsewhere",
  href: "https://harbour.example/ferry",
  source: "Harbour Radio",
  foreign: null,
  publishedAt: "2026-03-02T09:00:00.000Z",
};

describe("the home page", () => {
  test("ranks its stories: the lead and its neighbours, the blocks, then a strip for each section", () => {
    const html = renderToStaticMarkup(
      <HomeFront
        edition={english}
        view={{
          lead: makeCard("lead"),
          secondaries: [makeCard("second")],
          selected: [makeCard("chosen")],
          latest: [makeCard("new")],
          strips: [{ type: "section", link: section, cards: [makeCard("strip")] }],
          blocks: ["selected", "outside", "latest"],
          outside: [outsideItem],
        }}
      />,
    );
    expect(outlineOf(html)).toEqual([
      "1 The Paper",
      "2 Story lead",
      "2 Story second",
      "2 Selected",
      "3 Story chosen",
      "2 From elsewhere",
      "3 A ferry elsewhere",
      "2 Latest",
      "3 Story new",
      "2 Analysis",
      "3 Story strip",
    ]);
    expect(faultsOf(html)).toEqual([]);
    expect(html.match(/<img [^>]*fetchpriority="high"/gi)).toHaveLength(1);
  });

  test("with nothing published it says so, and has no empty parts", () => {
    const html = renderToStaticMarkup(<HomeFront edition={english} view={emptyHome} />);
    expect(outlineOf(html)).toEqual(["1 The Paper"]);
    expect(textOf(html)).toContain("Nothing has been published here yet.");
    expect(faultsOf(html)).toEqual([]);
  });

  test("a section without stories has no strip", () => {
    const view = {
      ...emptyHome,
      lead: makeCard("lead"),
      strips: [{ type: "section" as const, link: section, cards: [] }],
    };
    const html = renderToStaticMarkup(<HomeFront edition={english} view={view} />);
    expect(outlineOf(html)).toEqual(["1 The Paper", "2 Story lead"]);
  });
});

test("a topic tells its facts on the front, by names of the edition's language and by its own", () => {
  const facts = [
    { name: "built" as const, value: "1741", href: null },
    { name: { own: "نگهبان" }, value: "بنیاد", href: "/pages/mill" },
    { name: "website" as const, value: "mill.example", href: "https://mill.example/" },
  ];
  const draw = (number: number | null, of = facts) =>
    renderToStaticMarkup(
      <TopicFront
        edition={persian}
        view={{ ...makeList({ number, cards: [] }), topic, facts: of, years: [] }}
        twins={[]}
      />,
    );
  const html = draw(null);
  expect([...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, name = ""]) => textOf(name))).toEqual([
    "سال ساخت",
    "نگهبان",
    "وبگاه",
  ]);
  expect(html).toContain('<a href="/pages/mill"><bdi>بنیاد</bdi></a>');
  expect(html).toContain('<a href="https://mill.example/" rel="noopener">');
  expect(faultsOf(html)).toEqual([]);
  expect(draw(2)).not.toContain("<dl");
  expect(draw(null, [])).not.toContain("<dl");
});

test("an author has a face and a role on the front, in the sizes that screens need, and neither on older pages", () => {
  const squares = [96, 192, 384].map((width) => ({ src: `/media/${width}.webp`, width }));
  const photo = { ...makeImage(), alt: "Wenn", squares };
  const draw = (number: number | null) =>
    renderToStaticMarkup(
      <AuthorFront
        edition={english}
        view={{
          ...makeList({ number, cards: [] }),
          author: { ...author, role: "Institute", photo },
        }}
        twins={[]}
      />,
    );
  expect(draw(null)).toContain(
    '<img alt="Wenn" src="/media/192.webp" srcSet="/media/96.webp 96w, /media/192.webp 192w, /media/384.webp 384w" sizes="160px" width="160" height="160"',
  );
  expect(textOf(draw(null))).toContain("Institute");
  expect(draw(2)).not.toContain("<img");
  expect(faultsOf(draw(null))).toEqual([]);
});

describe("the page of a topic", () => {
  const cards = [
    makeCard("a", { publishedAt: "2026-03-21T08:00:00.000Z" }),
    makeCard("b", { publishedAt: "2026-03-20T21:00:00.000Z" }),
    makeCard("c", { publishedAt: "2026-03-20T20:00:00.000Z" }),
    makeCard("d", { publishedAt: "2024-01-05T08:00:00.000Z" }),
  ];
  const view = { ...makeList({ cards }), topic, facts: [], years: [] };

  test("is a line of months, in the calendar and the zone of the edition", () => {
    const html = renderToStaticMarkup(<TopicFront edition={english} view={view} twins={[]} />);
    expect(outlineOf(html)).toEqual([
      ...["1 Analysis", "2 March 2026", "3 Story a", "3 Story b", "3 Story c"],
      ...["2 January 2024", "3 Story d"],
    ]);
    expect(faultsOf(html)).toEqual([]);
    expect(textOf(html)).toContain("Place");
    expect(html).toContain('href="/analysis/feed.xml"');
    const jalali = renderToStaticMarkup(<TopicFront edition={persian} view={view} twins={[]} />);
    expect(outlineOf(jalali).filter((heading) => heading.startsWith("2"))).toEqual([
      ...["2 فروردین ۱۴۰۵", "2 اسفند ۱۴۰۴", "2 دی ۱۴۰۲"],
    ]);
  });

  test("leads to where each year begins", () => {
    const years = [
      { name: "2026", path: "/topics/پل", anchor: "y2026" },
      { name: "2024", path: "/topics/پل/page/2", anchor: "y2024" },
    ];
    const html = renderToStaticMarkup(
      <TopicFront edition={english} view={{ ...view, years }} twins={[]} />,
    );
    expect(html).toContain('<a href="/topics/پل/page/2#y2024">2024</a>');
    expect([...html.matchAll(/id="(y\d+)"/g)].map(([, id]) => id)).toEqual(["y2026", "y2024"]);
    expect(outlineOf(html)[1]).toBe("2 Coverage by year");
    expect(faultsOf(html)).toEqual([]);
  });

  test("without stories says so", () => {
    const html = renderToStaticMarkup(
      <TopicFront edition={english} view={{ ...view, cards: [] }} twins={[]} />,
    );
    expect(textOf(html)).toContain("Nothing has been published here yet.");
    expect(faultsOf(html)).toEqual([]);
  });
});

describe("the page of a list", () => {
  test.each([
    [
      "section",
      <SectionFront key="s" edition={english} view={{ ...makeList(), section }} twins={[]} />,
      "",
    ],
    [
      "author",
      <AuthorFront key="a" edition={english} view={{ ...makeList(), author }} twins={[]} />,
      "Organisation",
    ],
  ])("of a %s has one h1, its stories and its feed", (_kind, front, label) => {
    const html = renderToStaticMarkup(front);
    expect(outlineOf(html)).toEqual(["1 Analysis", "2 Story a", "2 Story b"]);
    expect(faultsOf(html)).toEqual([]);
    expect(textOf(html)).toContain(label);
    expect(html).toContain('href="/analysis/feed.xml"');
  });

  test("without stories it says so and has no list and no pages", () => {
    const view = { ...makeList({ cards: [], description: null }), section };
    const html = renderToStaticMarkup(<SectionFront edition={persian} view={view} twins={[]} />);
    expect(textOf(html)).toContain("هنوز چیزی در اینجا منتشر نشده است.");
    expect(faultsOf(html)).toEqual([]);
    expect(html).not.toContain('rel="next"');
  });

  test("the picture of the lead of a section alone is fetched before everything else", () => {
    const cards = ["a", "b", "c"].map((name) => ({ ...makeCard(name), image: makeImage() }));
    const view = { ...makeList({ cards }), section };
    const html = renderToStaticMarkup(<SectionFront edition={english} view={view} twins={[]} />);
    expect(html.match(/<img [^>]*fetchpriority="high"/gi)).toHaveLength(1);
    expect(html.match(/<img [^>]*loading="lazy"/gi)).toHaveLength(2);
  });

  test("a numbered page says its number and leads to its neighbours", () => {
    const changes = { number: 3, newerPath: "/analysis/page/4", olderPath: "/analysis/page/2" };
    const html = renderToStaticMarkup(
      <SectionFront edition={english} view={{ ...makeList(changes), section }} twins={[]} />,
    );
    expect(outlineOf(html)[0]).toBe("1 Analysis Page 3");
    expect(html).toMatch(/href="\/analysis\/page\/4" rel="prev">Newer</);
    expect(html).toMatch(/href="\/analysis\/page\/2" rel="next">Older</);
  });

  test("an author's pages elsewhere are named by their site", () => {
    const html = renderToStaticMarkup(
      <AuthorFront edition={english} view={{ ...makeList(), author }} twins={[]} />,
    );
    expect(html).toMatch(/href="https:\/\/www.social.example\/@wenn"[^>]*><bdi>social.example</);
  });
});

test("an undated page has its title and its text", () => {
  const html = renderToStaticMarkup(<TextPage edition={english} view={makePage()} />);
  expect(outlineOf(html)).toEqual(["1 About us"]);
  expect(textOf(html)).toContain("The barriers are gone.");
  expect(faultsOf(html)).toEqual([]);
});

test("an undated page begins with its standfirst, in its own language", () => {
  const view = makePage({ standfirst: "این روزنامه", language: "fa", direction: "rtl" });
  const html = renderToStaticMarkup(<TextPage edition={english} view={view} />);
  expect(html).toMatch(/<\/h1><p [^>]*lang="fa" dir="rtl">این روزنامه<\/p>/);
});

test("a card tells opinion and analysis by their kind, news by its section", () => {
  const cards = [makeCard("a", { kind: "news" }), makeCard("b", { kind: "opinion" })];
  const html = renderToStaticMarkup(
    <TopicFront
      edition={english}
      view={{ ...makeList({ cards }), topic, facts: [], years: [] }}
      twins={[]}
    />,
  );
  expect(html).toMatch(/<bdi>Analysis<\/bdi><\/p><h3[^>]*><a href="\/analysis\/a">/);
  expect(html).toMatch(/>Opinion<\/p><h3[^>]*><a href="\/analysis\/b">/);
});

test("on its section's own page news has no label, and whatever is not news has", () => {
  const cards = ["a", "b", "c", "d", "e"].map((key) => makeCard(key, { kind: "news", section }));
  const opinion = makeCard("f", { kind: "opinion", section });
  const html = renderToStaticMarkup(
    <SectionFront
      edition={english}
      view={{ ...makeList({ cards: [...cards, opinion] }), section }}
      twins={[]}
    />,
  );
  expect(html).not.toContain("<bdi>Analysis</bdi></p>");
  expect(html).toMatch(/>Opinion<\/p><h2[^>]*><a href="\/analysis\/f">/);
});

test.each([
  [1, 0, 0],
  [3, 0, 2],
  [4, 3, 0],
  [9, 3, 5],
])("a section of %i stories has a lead, %i beside it and %i in the list", (count, beside, rest) => {
  const cards = Array.from({ length: count }, (_, index) => makeCard(`s${index}`));
  const html = renderToStaticMarkup(
    <SectionFront edition={english} view={{ ...makeList({ cards }), section }} twins={[]} />,
  );
  expect(faultsOf(html)).toEqual([]);
  expect(html.match(/<article class="[^"]*lead/g)).toHaveLength(1);
  expect(html.match(/<article class="[^"]*secondary/g) ?? []).toHaveLength(beside);
  expect(html.match(/<article class="[^"]*plain/g) ?? []).toHaveLength(rest);
  expect(outlineOf(html)).toEqual(["1 Analysis", ...cards.map(({ headline }) => `2 ${headline}`)]);
});

test("a card in another language than its page is told in that language", () => {
  const foreign = { language: "fa", direction: "rtl" as const };
  const card = { headline: "پل باز شد", standfirst: "پس از چهارده ماه.", foreign };
  const cards = [makeCard("a", card), makeCard("b")];
  const html = renderToStaticMarkup(
    <AuthorFront edition={english} view={{ ...makeList({ cards }), author }} twins={[]} />,
  );
  expect(html).toMatch(/<h2[^>]* lang="fa" dir="rtl"><a [^>]*>پل باز شد</);
  expect(html).toMatch(/<p[^>]* lang="fa" dir="rtl">پس از چهارده ماه\.</);
  expect(html.match(/ lang=/g)).toHaveLength(2);
});

test("a page of a large month says which it is, beside the name of the month and at its end", () => {
  const day = { date: "2026-11-02", cards: [makeCard("a")] };
  const month = { path: "/archive/2026/11", name: "November 2026", count: 520, days: [day] };
  const pageOf = (number: number | null) => {
    const view = { ...month, number, older: null, newer: { path: month.path, name: null } };
    return renderToStaticMarkup(<ArchiveMonth view={view} edition={english} />);
  };
  expect(outlineOf(pageOf(1))[0]).toContain("November 2026 Page 1");
  expect(outlineOf(pageOf(null))[0]).not.toContain("Page");
});
