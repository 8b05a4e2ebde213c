import { describe, expect, test } from "vitest";
import { findArchive, findArchiveMonth } from "#lib/published/archive-page";
import { findRoute } from "#lib/published/find-route";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa", calendar: "jalali", timeZone: "Asia/Tehran" });
const { id: sectionId } = await makeSection(newsroom, {
  labels: [
    { editionId: en.id, name: "News" },
    { editionId: fa.id, name: "خبر", slug: "خبر" },
  ],
});

const articleOn = (at: string, headline: string, editionId = en.id) =>
  makeLiveArticle(newsroom, { editionId, at: new Date(at), content: { headline, sectionId } });

const first = await articleOn("2019-02-28T12:00:00Z", "The ice breaks");
const ferry = await articleOn("2019-03-04T08:00:00Z", "The ferry sails");
await articleOn("2019-03-04T18:00:00Z", "The ferry is back");
await articleOn("2019-03-31T12:30:00Z", "Clocks");
await articleOn("2021-01-01T00:00:00Z", "A new year");
await articleOn("2019-03-20T12:00:00Z", "شب عید", fa.id);
await articleOn("2019-03-21T12:00:00Z", "نوروز", fa.id);

const month = async (edition: typeof en, year: number, of: number) =>
  (await findArchiveMonth(edition, { year, month: of })).value;

describe("the archive", () => {
  test("has every month in which something was published, by year", async () => {
    expect((await findArchive(en)).value).toEqual({
      path: "/archive",
      years: [
        {
          year: 2021,
          months: [
            { path: "/archive/2021/01", name: "January", fullName: "January 2021", count: 1 },
          ],
        },
        {
          year: 2019,
          months: [
            { path: "/archive/2019/02", name: "February", fullName: "February 2019", count: 1 },
            { path: "/archive/2019/03", name: "March", fullName: "March 2019", count: 3 },
          ],
        },
      ],
    });
  });

  test("shows a month day by day, and leads to its neighbours over empty ones", async () => {
    const march = await month(en, 2019, 3);
    expect(march).toMatchObject({
      ...{ path: "/archive/2019/03", name: "March 2019", count: 3 },
      older: { path: "/archive/2019/02", name: "February 2019" },
      newer: { path: "/archive/2021/01", name: "January 2021" },
    });
    expect(
      march?.days.map(({ date, cards }) => [date, cards.map(({ headline }) => headline)]),
    ).toEqual([
      ["2019-03-31", ["Clocks"]],
      ["2019-03-04", ["The ferry is back", "The ferry sails"]],
    ]);
    expect(await month(en, 2019, 2)).toMatchObject({ older: null });
  });

  test("shows a large month in pages that are counted from its oldest article", async () => {
    const page = async (number: number | null) => {
      const { value } = await findArchiveMonth(en, { year: 2019, month: 3 }, number, 1);
      const headlines = value?.days.flatMap(({ cards }) => cards.map(({ headline }) => headline));
      return value && { headlines, of: value.count, older: value.older, newer: value.newer };
    };
    const path = "/archive/2019/03";
    expect(await page(null)).toEqual({
      headlines: ["Clocks"],
      of: 3,
      older: { path: `${path}/page/2`, name: null },
      newer: { path: "/archive/2021/01", name: "January 2021" },
    });
    expect(await page(2)).toMatchObject({
      headlines: ["The ferry is back"],
      older: { path: `${path}/page/1`, name: null },
      newer: { path, name: null },
    });
    expect(await page(1)).toMatchObject({
      headlines: ["The ferry sails"],
      older: { path: "/archive/2019/02", name: "February 2019" },
      newer: { path: `${path}/page/2`, name: null },
    });
    expect(await page(3)).toBeNull();
    expect((await findArchiveMonth(en, { year: 2019, month: 3 }, 1, 2)).value).toBeNull();
  });

  test("goes by the calendar of its edition", async () => {
    expect(await month(fa, 1397, 12)).toMatchObject({
      ...{ path: "/fa/archive/1397/12", name: "اسفند ۱۳۹۷", count: 1 },
      newer: { path: "/fa/archive/1398/01" },
    });
    expect((await findArchive(fa)).value.years.map(({ year }) => year)).toEqual([1398, 1397]);
  });

  test.each([
    [2019, 4],
    [2019, 13],
    [0, 1],
  ])("has no page for %d/%d", async (year, of) => {
    expect(await month(en, year, of)).toBeNull();
  });

  test("stays when something is published in none of its months, and knows what comes between", async () => {
    await articleOn("2020-05-01T12:00:00Z", "In between");
    const keptIn = async (year: number, of: number) =>
      (await findArchiveMonth(en, { year, month: of })).tags;
    const years = [await keptIn(2019, 2), await keptIn(2019, 3), await keptIn(2020, 5)];
    const madeAnewBy = async (work: () => Promise<unknown>) => {
      const { hard } = await expiredBy(db, work);
      return years.map((tags) => tags.some((tag) => hard.includes(tag)));
    };
    const later = await madeAnewBy(() => articleOn("2021-06-01T12:00:00Z", "Later"));
    // The first month may get one before it.
    expect(later).toEqual([true, false, false]);
    const next = await madeAnewBy(() => articleOn("2019-07-01T12:00:00Z", "After March"));
    expect(next).toEqual([true, true, true]);
    expect(await month(en, 2019, 3)).toMatchObject({ newer: { path: "/archive/2019/07" } });
    const jalali = (await findArchiveMonth(fa, { year: 1397, month: 12 })).tags;
    const { hard } = await expiredBy(db, () => articleOn("2019-03-20T15:00:00Z", "عصر", fa.id));
    expect(hard.some((tag) => jalali.includes(tag))).toBe(true);
  });

  test("is made anew when something is published in it or withdrawn", async () => {
    const { tags } = await findArchiveMonth(en, { year: 2019, month: 2 });
    const published = await expiredBy(db, () => articleOn("2019-02-01T12:00:00Z", "Late news"));
    expect(published.hard.some((tag) => tags.includes(tag))).toBe(true);
    const withdrawn = await expiredBy(db, async () =>
      accepted(await withdrawArticle(newsroom, { storyId: first.id, reason: "Wrong." })),
    );
    expect(withdrawn.hard.some((tag) => tags.includes(tag))).toBe(true);
    expect(await month(en, 2019, 2)).toMatchObject({ count: 1 });
  });
});

describe("an old address by date", () => {
  test.each([
    ["/2019", "/archive"],
    ["/2019/03", "/archive/2019/03"],
    ["/2019/03/04", "/archive/2019/03"],
    ["/2019/03/page/2", "/archive/2019/03"],
    ["/2019/03/feed", "/archive/2019/03"],
    // As a site called it that stood where it was another day.
    ["/2019/03/03", "/archive/2019/03"],
    ["/2019/03/05", "/archive/2019/03"],
    ["/fa/2019/03", "/fa/archive/1397/12"],
    ["/fa/2019/03/21", "/fa/archive/1398/01"],
  ])("%s leads to %s", async (path, location) => {
    expect(await findRoute(path)).toEqual({ kind: "moved", location });
  });

  test.each(["/2018", "/2019/05", "/2019/03/06", "/1950/01", "/nowhere/2019/03"])(
    "%s leads nowhere, since nothing was published then or there",
    async (path) => {
      expect(await findRoute(path)).toEqual({ kind: "unknown" });
    },
  );

  test("an article goes before the month, whatever its address looks like", async () => {
    await db.route.create({
      data: {
        path: "/2019/03/04/ferry",
        editionId: en.id,
        targetType: "article",
        targetId: ferry.id,
        origin: "imported",
      },
    });
    expect(await findRoute("/2019/03/04/ferry")).toEqual({ kind: "moved", location: ferry.path });
  });
});
