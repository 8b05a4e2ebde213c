import { describe, expect, test } from "vitest";
import { type DayCount, daysOfPart } from "#lib/published/archive-days";

const dayOf = (date: number) => new Date(Date.UTC(2019, 2, date));
/** The newest first: three articles on the 31st, none on the 30th, one on the 29th, four on the 2nd. */
const month: DayCount[] = [
  { publishedOn: dayOf(31), count: 3 },
  { publishedOn: dayOf(29), count: 1 },
  { publishedOn: dayOf(2), count: 4 },
];
const articles = month.flatMap(({ publishedOn, count }) =>
  Array.from({ length: count }, (_, n) => ({ publishedOn, n })),
);

describe("the days of a part of a month", () => {
  test("hold it, whatever part it is, and begin and end with its own days", () => {
    for (let skip = 0; skip < articles.length; skip += 1) {
      for (let take = 1; take <= articles.length + 1; take += 1) {
        const wanted = articles.slice(skip, skip + take);
        const part = daysOfPart(month, skip, take);
        if (part === null) throw new Error("There are articles.");
        const read = articles.filter(
          ({ publishedOn }) => publishedOn <= part.newest && publishedOn >= part.oldest,
        );
        expect(read.slice(part.skip, part.skip + part.take)).toEqual(wanted);
        expect([part.newest, part.oldest]).toEqual([
          wanted.at(0)?.publishedOn,
          wanted.at(-1)?.publishedOn,
        ]);
      }
    }
  });

  test("are none of a month without articles, and none beyond its end", () => {
    expect(daysOfPart([], 0, 250)).toBeNull();
    expect(daysOfPart(month, articles.length, 250)).toBeNull();
  });
});
