import { expect, test } from "vitest";
import { csvLine, readCell } from "#lib/language/csv-line";

test("cells with commas, quotes and line ends are quoted; Persian stays as it is", () => {
  expect(csvLine(["/پل", 'a "b"', "c,d", "e\nf", ""])).toBe('/پل,"a ""b""","c,d","e\nf",\r\n');
});

test.each(["=1+1", "+1", "-1", "@sum", '=HYPERLINK("https://x.example")'])(
  "%s is no formula, and is read as it was written",
  (cell) => {
    const line = csvLine([cell]);
    expect(line.replace(/^"/, "")).toMatch(/^'/);
    expect(readCell(`'${cell}`)).toBe(cell);
  },
);

test("an apostrophe of its own stays", () => {
  expect(readCell("'t Hart")).toBe("'t Hart");
});
