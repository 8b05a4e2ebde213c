import { describe, expect, test } from "vitest";
import type { TableCell, TableRow } from "#lib/content/document";
import { plainGrid, tableFault } from "#lib/content/table-shape";

/** Rows of cells given as “columns × rows”. */
const rowsOf = (...rows: string[][]): TableRow[] =>
  rows.map((cells) => ({
    type: "tableRow",
    content: cells.map((cell): TableCell => {
      const [colspan = 1, rowspan = 1] = cell.split("x").map(Number);
      return { type: "tableCell", attrs: { colspan, rowspan }, content: [{ type: "paragraph" }] };
    }),
  }));

describe("the grid of a table", () => {
  test.each([
    ["one cell", rowsOf(["1x1"]), null],
    ["a cell over two columns", rowsOf(["2x1"], ["1x1", "1x1"]), null],
    ["a cell over two rows", rowsOf(["1x2", "1x1"], ["1x1"]), null],
    ["a cell over two rows at the end", rowsOf(["1x1", "1x2"], ["1x1"]), null],
    [
      "cells around a larger one",
      rowsOf(["1x1", "1x1", "1x1"], ["1x1", "1x2", "1x1"], ["1x1", "1x1"]),
      null,
    ],
    ["a short row", rowsOf(["1x1", "1x1"], ["1x1"]), /equally long/],
    ["a long row", rowsOf(["1x1"], ["1x1", "1x1"]), /equally long/],
    ["a row that spans too much", rowsOf(["1x1"], ["2x1"]), /equally long/],
    ["a cell over rows that are not there", rowsOf(["1x2"]), /below/],
    ["overlapping cells", rowsOf(["1x1", "1x2", "1x1"], ["2x1", "1x1"]), /overlap/],
    ["too many columns", rowsOf(["50x1", "1x1"]), /50 columns/],
    ["too many rows", rowsOf(...Array.from({ length: 1001 }, () => ["1x1"])), /1000 rows/],
  ])("%s", (_what, rows, fault) => {
    if (fault === null) expect(tableFault(rows)).toBeNull();
    else expect(tableFault(rows)).toMatch(fault);
    expect(tableFault(plainGrid(rows))).toBeNull();
  });
});
