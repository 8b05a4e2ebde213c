import { describe, expect, it, test } from "vitest";
import { readFilter } from "#lib/ghost/condition";
import { GhostRefusal } from "#lib/ghost/ghost-refusal";

const one = (field: string, ...values: unknown[]) => ({ field, test: { is: "in", values } });

describe("a filter is read as Ghost reads it", () => {
  it.each([
    ["tag:rivers", one("tag", "rivers")],
    ["featured:true", one("featured", true)],
    ["slug:[alder,beech]", one("slug", "alder", "beech")],
    ["slug:'2026'", one("slug", "2026")],
    ["tag:alder+author:joan", { all: [one("tag", "alder"), one("author", "joan")] }],
    ["tag:alder,tag:beech", { any: [one("tag", "alder"), one("tag", "beech")] }],
    [
      "author:joan+(tag:alder,tag:beech)",
      { all: [one("author", "joan"), { any: [one("tag", "alder"), one("tag", "beech")] }] },
    ],
  ])("%s", (text, condition) => {
    expect(readFilter(text)).toEqual(condition);
  });

  it.each([
    ["id:-5f", "notIn"],
    ["slug:-[alder,beech]", "notIn"],
    ["published_at:>'2026-01-01'", "gt"],
    ["published_at:>='2026-01-01'", "gte"],
    ["published_at:<'2026-01-01'", "lt"],
    ["published_at:<='2026-01-01'", "lte"],
  ])("%s", (text, is) => {
    expect(readFilter(text)).toMatchObject({ test: { is } });
  });
});

describe("a filter that is none, or that nobody answers, is refused in a sentence", () => {
  it.each([
    ["rivers", "cannot be read"],
    ["tag:", "cannot be read"],
    ["(tag:alder", "cannot be read"],
    ["'; DROP TABLE", "cannot be read"],
    ["title:~'bridge'", "Parts of words"],
    ["__proto__:1", "a field that nothing has"],
    [Array(21).fill("tag:-alder").join("+"), "more than 20 things"],
    [`author:joan+(${Array(20).fill("tag:alder").join(",")})`, "more than 20 things"],
    ["tag:alder+__proto__:1", "a field that nothing has"],
  ])("%s", (text, words) => {
    expect(() => readFilter(text)).toThrow(words);
    expect(() => readFilter(text)).toThrow(GhostRefusal);
  });

  test("one that is too long", () => {
    expect(() => readFilter(`tag:${"a".repeat(3_000)}`)).toThrow("longer than");
  });
});

test("a moment counted from now becomes a moment", () => {
  const read = readFilter("published_at:>now-30d");
  expect(JSON.stringify(read)).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/);
});
