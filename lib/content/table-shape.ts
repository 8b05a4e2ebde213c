import type { TableCell, TableRow } from "#lib/content/document";

const mostColumns = 50;
const mostRows = 1000;

/**
 * What is wrong with the grid of a table, or null. Every row must cover the same number of columns,
 * no two cells the same place, and no cell may reach below the last row.
 */
export function tableFault(rows: TableRow[]): string | null {
  if (rows.length > mostRows) return `A table has at most ${mostRows} rows. Split it.`;
  const width = (rows[0]?.content ?? []).reduce((sum, cell) => sum + columnsOf(cell), 0);
  if (width > mostColumns) return `A table has at most ${mostColumns} columns. Split it.`;

  const uneven = "The rows of this table are not equally long. Add or remove cells.";
  const openRows = new Array<number>(width).fill(0);
  for (const row of rows) {
    let column = 0;
    for (const cell of row.content) {
      while (column < width && (openRows[column] ?? 0) > 0) column += 1;
      for (const end = column + columnsOf(cell); column < end; column += 1) {
        if (column >= width) return uneven;
        if ((openRows[column] ?? 0) > 0) return "Two cells of this table overlap. Split them.";
        openRows[column] = rowsOf(cell);
      }
    }
    if (openRows.includes(0)) return uneven;
    for (const [index, open] of openRows.entries()) openRows[index] = open - 1;
  }
  const reachesBelow = openRows.some((open) => open > 0);
  return reachesBelow ? "A cell reaches below the last row of this table. Split it." : null;
}

/** The same cells in a plain grid: nothing spans, short rows are filled up, too long ones are cut. */
export function plainGrid(rows: TableRow[]): TableRow[] {
  const kept = rows.slice(0, mostRows);
  const width = Math.min(mostColumns, Math.max(...kept.map((row) => row.content.length)));
  return kept.map((row) => ({
    type: "tableRow",
    content: Array.from({ length: width }, (_, column): TableCell => {
      const { type, content } = row.content[column] ?? emptyCell;
      return { type, content };
    }),
  }));
}

const emptyCell: TableCell = { type: "tableCell", content: [{ type: "paragraph" }] };

const columnsOf = (cell: TableCell) => cell.attrs?.colspan ?? 1;
const rowsOf = (cell: TableCell) => cell.attrs?.rowspan ?? 1;
