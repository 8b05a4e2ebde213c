import { expect, test } from "vitest";
import { addressOf, readFilter } from "./read-filter";

const me = "0198c000-0000-7000-8000-000000000001";
const topic = "0198c000-0000-7000-8000-000000000002";

test("an address says which stories are wanted, days and all of both of them included", () => {
  const { filter, turn } = readFilter(
    { text: "ferry", state: "live", topic, whose: "mine", from: "2026-11-01", until: "2026-11-30" },
    me,
  );
  expect(filter).toMatchObject({
    text: "ferry",
    state: "live",
    topicId: topic,
    mineId: me,
    from: new Date("2026-11-01T00:00:00Z"),
    until: new Date("2026-12-01T00:00:00Z"),
  });
  expect(turn).toEqual({ after: undefined, before: undefined });
});

test("what nobody can mean is left out", () => {
  const query = {
    state: "burning",
    topic: "'; drop",
    from: "yesterday",
    text: ["a", "b"],
    kind: "",
  };
  const { words } = readFilter(query, me);
  expect(Object.values(words).every((word) => word === "")).toBe(true);
  expect(addressOf(words)).toBe("/admin/stories");
});

test("another page keeps what was asked for", () => {
  const { words } = readFilter({ text: "night & day", state: "in review" }, me);
  expect(addressOf(words, { after: "x" })).toBe(
    "/admin/stories?text=night+%26+day&state=in+review&after=x",
  );
});
