import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";

/** How many articles a day has (`publishedOn` is its midnight in UTC). */
export type DayCount = { publishedOn: Date; count: number };

/** Some articles of neighbouring days: so many of these days, after so many others. */
export type DaysPart = { newest: Date; oldest: Date; skip: number; take: number };

/** How many articles each day has that has any, the newest first: the index tells it without reading them. */
export async function countByDay(
  edition: EditionView,
  from: Date,
  until: Date,
): Promise<DayCount[]> {
  const days = await publishedDb().article.groupBy({
    by: ["publishedOn"],
    where: { editionId: edition.id, publishedOn: { gte: from, lt: until } },
    _count: true,
    orderBy: { publishedOn: "desc" },
  });
  return days.map(({ publishedOn, _count: count }) => ({ publishedOn, count }));
}

/**
 * The days in which so many articles stand after so many others, the newest first: those of other days need not be read,
 * which a large archive has by the thousand in a month. Null for no articles.
 */
export function daysOfPart(perDay: DayCount[], skip: number, take: number): DaysPart | null {
  const touched: DayCount[] = [];
  let before = 0;
  let passed = 0;
  for (const day of perDay) {
    const isTouched = before + day.count > skip && before < skip + take;
    if (isTouched && touched.length === 0) passed = before;
    if (isTouched) touched.push(day);
    before += day.count;
  }
  const [newest, oldest] = [touched.at(0), touched.at(-1)];
  if (newest === undefined || oldest === undefined) return null;
  return { newest: newest.publishedOn, oldest: oldest.publishedOn, skip: skip - passed, take };
}

/** The articles of such a part with their days, the newest first. */
export async function listOfDays(
  edition: EditionView,
  part: DaysPart | null,
): Promise<{ id: string; publishedOn: Date }[]> {
  if (part === null) return [];
  const { newest, oldest, skip, take } = part;
  return publishedDb().article.findMany({
    where: { editionId: edition.id, publishedOn: { gte: oldest, lte: newest } },
    select: { id: true, publishedOn: true },
    orderBy: [{ publishedOn: "desc" }, { publishedAt: "desc" }, { id: "desc" }],
    ...{ skip, take },
  });
}
