import { expect, test } from "vitest";
import { makeItem } from "#lib/migration/fixtures/make-item";
import { publishedAtOf } from "#lib/migration/planning/item-date";

const none = { postDateGmt: "", pubDate: "", postDate: "" };
const zero = "0000-00-00 00:00:00";

test.each([
  ["its UTC date", {}, "2019-03-04T08:15:00.000Z"],
  ["its feed date when the UTC date is zero", { postDateGmt: zero }, "2019-03-04T08:15:00.000Z"],
  [
    "a feed date with an offset",
    { ...none, pubDate: "Mon, 04 Mar 2019 11:45:00 +0330" },
    "2019-03-04T08:15:00.000Z",
  ],
  [
    "its local date in the edition's zone",
    { ...none, postDate: "2019-03-04 11:45:00" },
    "2019-03-04T08:15:00.000Z",
  ],
  [
    "a local date in summer",
    { ...none, postDate: "2019-07-04 12:45:00" },
    "2019-07-04T08:15:00.000Z",
  ],
  [
    "a feed date that stands for none",
    { ...none, pubDate: "Mon, 30 Nov -0001 00:00:00 +0000", postDate: "2019-03-04 11:45:00" },
    "2019-03-04T08:15:00.000Z",
  ],
  [
    "an older date that stands for none",
    { ...none, pubDate: "Tue, 30 Nov 1999 00:00:00 +0000" },
    null,
  ],
  ["all zeros", { postDateGmt: zero, pubDate: "", postDate: zero }, null],
  ["no date", none, null],
  ["a day that does not exist", { ...none, postDateGmt: "2019-02-30 10:00:00" }, null],
  ["something else", { ...none, postDateGmt: "yesterday", pubDate: "soon" }, null],
  ["1902", { postDateGmt: "1902-05-06 07:08:09" }, "1902-05-06T07:08:09.000Z"],
  [
    "no year of four digits",
    {
      postDateGmt: "0001-01-01 00:00:00",
      pubDate: "Mon, 01 Jan 0001 00:00:00 +0000",
      postDate: "0001-01-01 00:00:00",
    },
    null,
  ],
  [
    "its feed date when the UTC date is of year 1",
    { postDateGmt: "0001-01-01 00:00:00" },
    "2019-03-04T08:15:00.000Z",
  ],
  ["1000", { postDateGmt: "1000-01-01 00:00:00" }, "1000-01-01T00:00:00.000Z"],
  ["9999", { postDateGmt: "9999-12-31 23:59:59" }, "9999-12-31T23:59:59.000Z"],
])("an item was published at %s", (_, dates, expected) => {
  expect(publishedAtOf(makeItem(dates), "Asia/Tehran")?.toISOString() ?? null).toBe(expected);
});

test("a local date that is in the year 10000 elsewhere is none", () => {
  const item = makeItem({ ...none, postDate: "9999-12-31 23:59:59" });
  expect(publishedAtOf(item, "America/New_York")).toBeNull();
});
