import { expect, test } from "vitest";
import type { EditionView } from "#lib/language/edition";
import { addressOf, readFilter, readWords } from "./read-filter";

const me = "0198c000-0000-7000-8000-000000000001";
const topic = "0198c000-0000-7000-8000-000000000002";
const section = "0198c000-0000-7000-8000-000000000005";
const persian = "0198c000-0000-7000-8000-000000000003";

const edition = (id: string, timeZone: string, isDefault: boolean): EditionView => ({
  ...{ id, code: "en", name: "English", siteName: "Elverham", tagline: "" },
  ...{ direction: "ltr", calendar: "gregorian", timeZone, isDefault },
});
const editions = [
  edition(persian, "Asia/Tehran", false),
  edition("0198c000-0000-7000-8000-000000000004", "America/Los_Angeles", true),
];
const asked = { userId: me, editions };

test("an address says which stories are wanted, days and all of both of them included", () => {
  const { filter, turn } = readFilter(
    {
      ...{ text: "ferry", state: "live", topic, section, kind: "opinion", whose: "mine" },
      ...{ from: "2026-05-01", until: "2026-05-31" },
    },
    asked,
  );
  expect(filter).toMatchObject({
    text: "ferry",
    state: "live",
    sectionId: section,
    kind: "opinion",
    topicId: topic,
    mineId: me,
    from: new Date("2026-05-01T07:00:00Z"),
    until: new Date("2026-06-01T07:00:00Z"),
  });
  expect(turn).toEqual({ after: undefined, before: undefined });
});

test("days are those of the edition that is asked for, of the default one without", () => {
  // 3 May, 20:00 in Los Angeles.
  const changed = new Date("2026-05-04T03:00:00Z");
  const onThe3rd = { from: "2026-05-03", until: "2026-05-03" };
  const { from, until } = readFilter(onThe3rd, asked).filter;
  expect(from && until && from <= changed && changed < until).toBe(true);
  expect(readFilter({ ...onThe3rd, edition: persian }, asked).filter).toMatchObject({
    editionId: persian,
    from: new Date("2026-05-02T20:30:00Z"),
    until: new Date("2026-05-03T20:30:00Z"),
  });
});

test("what nobody can mean is left out", () => {
  const query = {
    state: "burning",
    topic: "'; drop",
    from: "yesterday",
    until: "0000-01-01",
    text: ["a", "b"],
    kind: "",
  };
  const words = readWords(query);
  expect(Object.values(words).every((word) => word === "")).toBe(true);
  expect(addressOf(words)).toBe("/admin/stories");
});

test("another page keeps what was asked for", () => {
  const words = readWords({ text: "night & day", state: "in review" });
  expect(addressOf(words, { after: "x" })).toBe(
    "/admin/stories?text=night+%26+day&state=in+review&after=x",
  );
});
