import { describe, expect, it, test } from "vitest";
import { readAsked } from "#lib/ghost/asked";

const read = (query: string) => readAsked(new URLSearchParams(query));

test("who asks for nothing gets the newest fifteen as HTML", () => {
  expect(read("key=22444f78447824223cefc48062")).toEqual({
    ...{ include: new Set(), fields: null, formats: new Set(["html"]) },
    ...{ limit: 15, page: 1, order: [], filter: null, isOfNow: false },
  });
});

test("everything that a client may say is read", () => {
  expect(
    read("include=tags,authors&fields=title,url&formats=plaintext&limit=5&page=3"),
  ).toMatchObject({
    ...{ include: new Set(["tags", "authors"]), fields: new Set(["title", "url"]) },
    ...{ formats: new Set(["plaintext"]), limit: 5, page: 3 },
  });
});

test("an order has no more steps than anything has fields", () => {
  const steps = (count: number) => Array.from({ length: count }, (_, n) => `f${"x".repeat(n)}`);
  expect(read(`order=${steps(8)}`).order).toHaveLength(8);
  expect(() => read(`order=${steps(9)}`)).toThrow("more than 8 fields");
  expect(() => read(`order=${"visibility,".repeat(10_000)}slug`)).toThrow("more than 8 fields");
});

it.each([
  ["limit=all", { limit: 100 }],
  ["limit=1000", { limit: 100 }],
  ["filter=published_at:>now-30d", { isOfNow: true }],
  ["filter=published_at:>'2026-01-01'%2Btag:now", { isOfNow: false }],
  [
    "order=title,slug%20desc,title%20desc",
    {
      order: [
        { field: "title", direction: "asc" },
        { field: "slug", direction: "desc" },
      ],
    },
  ],
  ["order=title", { order: [{ field: "title", direction: "asc" }] }],
  [
    "order=featured%20DESC,published_at%20desc",
    {
      order: [
        { field: "featured", direction: "desc" },
        { field: "published_at", direction: "desc" },
      ],
    },
  ],
])("%s", (query, asked) => {
  expect(read(query)).toMatchObject(asked);
});

describe("what means nothing is refused in a sentence", () => {
  it.each([
    ["limit=0", "limit"],
    ["limit=-1", "limit"],
    ["limit=few", "limit"],
    ["page=0", "page"],
    ["page=1e99", "page"],
    ["page=NaN", "page"],
    ["order=%00", "order"],
    ["order=title%20upwards", "order"],
  ])("%s", (query, word) => {
    expect(() => read(query)).toThrow(word);
  });
});
