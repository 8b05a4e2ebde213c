import type { Paragraph, Table, TableCell, TableRow } from "#lib/content/document";
import type { PreparedBlock, PreparedCell, PreparedTable } from "#lib/content/prepared";

type PrepareContent = (content: readonly Paragraph[]) => PreparedBlock[];

/**
 * The first rows that consist of headings alone are the head of a table and head its columns; a
 * heading further down heads its row.
 */
export function prepareTable(
  table: Table,
  { number, prepareContent }: { number: number; prepareContent: PrepareContent },
): PreparedTable {
  const rows = table.content;
  const headRows = countHeadRows(rows);
  const prepareRows = (part: TableRow[], heads: "column" | "row") =>
    part.map((row) => row.content.map((cell) => prepareCell(cell, heads, prepareContent)));
  return {
    type: "table",
    number,
    caption: table.attrs?.caption || null,
    head: prepareRows(rows.slice(0, headRows), "column"),
    body: prepareRows(rows.slice(headRows), "row"),
  };
}

/** None when a heading reaches down into the body, as no cell may cross from one part into the other. */
function countHeadRows(rows: TableRow[]): number {
  const firstBodyRow = rows.findIndex((row) => !row.content.every(isHeader));
  const count = firstBodyRow === -1 ? 1 : firstBodyRow;
  const crosses = rows
    .slice(0, count)
    .some((row, index) => row.content.some((cell) => index + (cell.attrs?.rowspan ?? 1) > count));
  return crosses || !rows.slice(0, count).every((row) => row.content.every(isHeader)) ? 0 : count;
}

const isHeader = (cell: TableCell) => cell.type === "tableHeader";

function prepareCell(
  cell: TableCell,
  heads: "column" | "row",
  prepareContent: PrepareContent,
): PreparedCell {
  return {
    heads: isHeader(cell) ? heads : null,
    columns: cell.attrs?.colspan ?? 1,
    rows: cell.attrs?.rowspan ?? 1,
    content: prepareContent(cell.content),
  };
}
