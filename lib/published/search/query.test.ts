import { expect, test } from "vitest";
import { readSearchQuery } from "#lib/published/search/query";

const read = (asked: string) => {
  const { wanted, unwanted } = readSearchQuery(asked);
  const plain = ({ words }: { words: string[] }) => words.join(" ");
  return [wanted.map(plain), unwanted.map(plain)];
};

test.each<[string, string[], string[]]>([
  ["river dam", ["river", "dam"], []],
  ['"river dam" -flood', ["river dam"], ["flood"]],
  ["«دولت جدید» -كابل", ["دولت جدید"], ["کابل"]],
  ['-"old news" now', ["now"], ["old news"]],
  ['an "unclosed phrase', ["an", "unclosed phrase"], []],
  ["co-op north-east", ["co op", "north east"], []],
  ["2019-2020 - x", ["2019 2020", "x"], []],
  ["a,b;c", ["a", "b", "c"], []],
  ['\'; DROP TABLE "Article"; --', ["drop", "table", "article"], []],
  ["& | ! :* <-> ()", [], []],
  ["-only", [], ["only"]],
  ["", [], []],
  ["\0\ud800 x\udfff", ["x"], []],
])("%j", (asked, wanted, unwanted) => {
  expect(read(asked)).toEqual([wanted, unwanted]);
});

test("what is written with a half-space is also looked for without", () => {
  expect(readSearchQuery("کتاب‌ها").wanted[0]?.joined).toBe("کتابها");
});

test("a term knows where it stands", () => {
  const { text, wanted } = readSearchQuery('  the  "Élan vital"  now');
  expect(wanted.map(({ start, end }) => text.slice(start, end))).toEqual([
    "the",
    "Élan vital",
    "now",
  ]);
});

test("anything at all can be asked, and little of it is read", () => {
  const signs = ['"', "-", "😀", "'", "\\", "%", "\0", "\ud800", "ا", "a", " ", "«", "<b>", "&"];
  let seed = 7;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return signs[seed % signs.length] ?? "";
  };
  for (let round = 0; round < 300; round += 1) {
    const { text, wanted, unwanted } = readSearchQuery(Array.from({ length: 400 }, next).join(""));
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text.isWellFormed()).toBe(true);
    expect(wanted.length).toBeLessThanOrEqual(16);
    expect(unwanted.length).toBeLessThanOrEqual(16);
  }
});
