import type { Paragraph, TableCell, TableRow } from "#lib/content/document";

export const largestTable = { columns: 50, rows: 1000 };

/**
 * Rows as browsers show them, made even: spans that overlap or reach out of the table are cut, and
 * short rows are filled up with empty cells.
 */
export function evenRows(rows: TableRow[]): TableRow[] {
  const placed = placeCells(rows);
  const width = Math.max(0, ...placed.map((row) => row.taken.length));
  return placed.map(({ cells, taken }) => {
    const content = [...cells];
    for (let column = 0; column < width; column += 1) {
      if (taken[column] !== true) content.push(emptyCell());
    }
    return { type: "tableRow", content };
  });
}

type PlacedRow = { cells: TableCell[]; taken: boolean[] };

function placeCells(rows: TableRow[]): PlacedRow[] {
  const placed: PlacedRow[] = rows.map(() => ({ cells: [], taken: [] }));
  for (const [index, row] of rows.entries()) {
    const here = placed[index];
    if (here === undefined) continue;
    let column = 0;
    for (const cell of row.content) {
      while (here.taken[column] === true) column += 1;
      const colspan = freeColumns(here.taken, column, cell.attrs?.colspan ?? 1);
      const rowspan = Math.min(cell.attrs?.rowspan ?? 1, rows.length - index);
      for (const below of placed.slice(index, index + rowspan)) {
        for (let covered = column; covered < column + colspan; covered += 1)
          below.taken[covered] = true;
      }
      here.cells.push(withSpans(cell, colspan, rowspan));
      column += colspan;
    }
  }
  return placed;
}

function freeColumns(taken: boolean[], from: number, wanted: number): number {
  let free = 1;
  while (free < wanted && taken[from + free] !== true) free += 1;
  return free;
}

function withSpans({ type, content }: TableCell, colspan: number, rowspan: number): TableCell {
  const attrs = { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) };
  return Object.keys(attrs).length > 0 ? { type, attrs, content } : { type, content };
}

function emptyCell(): TableCell {
  return { type: "tableCell", content: [{ type: "paragraph" }] };
}

/** Too large for a table of ours: each row becomes a paragraph, its cells divided by bars. */
export function rowsAsParagraphs(rows: TableRow[]): Paragraph[] {
  return rows.map((row) => ({
    type: "paragraph",
    content: row.content
      .flatMap((cell) => cell.content)
      .flatMap(({ content = [] }, index) =>
        index === 0 ? content : [{ type: "text" as const, text: " | " }, ...content],
      ),
  }));
}
