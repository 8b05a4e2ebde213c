import { expect, test } from "vitest";
import { blockNumbersOf, withBlocks } from "#lib/migration/planning/reusable-blocks";

const show = (number: number | string) => `<!-- wp:block {"ref":${number}} /-->`;

test("a block is written out wherever it is shown, and in others", () => {
  const blocks = new Map([
    ["1", "<p>One</p>"],
    ["2", `<p>Two</p>${show(1)}`],
  ]);
  const text = `<p>Before</p>${show(1)}${show(2)}`;
  expect(blockNumbersOf(text)).toEqual(["1", "2"]);
  expect(withBlocks(text, blocks)).toBe("<p>Before</p><p>One</p><p>Two</p><p>One</p>");
});

test("one that nobody knows stays, and a circle ends", () => {
  expect(withBlocks(show(9), new Map([["1", "x"]]))).toBe(show(9));
  const circle = withBlocks(show(1), new Map([["1", `x${show(1)}`]]));
  expect(circle).toBe(`xxxx${show(1)}`);
});

test("blocks that show one another many times do not fill the memory", () => {
  const many = (number: number) => show(number).repeat(200);
  const blocks = new Map([
    ["1", many(2)],
    ["2", many(3)],
    ["3", "word ".repeat(2_000)],
  ]);
  expect(withBlocks(many(1), blocks).length).toBeLessThan(5_000_000);
});

test.each(["<!-- wp:block /-->", '<!-- wp:block {"ref":"a"} /-->', "<!-- wp:blocks -->"])(
  "%s shows nothing",
  (text) => {
    expect(blockNumbersOf(text)).toEqual([]);
    expect(withBlocks(text, new Map([["1", "x"]]))).toBe(text);
  },
);
