import type { Block, Mark, TableCell, TableRow } from "#lib/content/document";
import type { Conversion, ElementPlace } from "#lib/content/html/conversion";
import { loseLinksIn } from "#lib/content/html/convert-link";
import { attribute, type HtmlElement, isElement, textOf } from "#lib/content/html/element";
import { evenRows, largestTable, rowsAsParagraphs } from "#lib/content/html/even-table";
import { narrowToParagraphs, paragraphOf } from "#lib/content/html/narrow-blocks";

const longestCaption = 1000;

/** A table; one with a single cell was made for looks only and gives up its frame. */
export function convertTable({ element, marks, flow, conversion }: ElementPlace): void {
  const rows = rowElements(element);
  const cells = rows.flatMap(cellElements);
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) {
    conversion.lose("formatting", "A table of a single cell: what stood in it stands in the text.");
    for (const block of conversion.convert(only.childNodes, marks)) flow.block(block);
    return;
  }
  const after: Block[] = [];
  const read = rows.map((row) => readRow(row, { marks, conversion, after }));
  const isEmpty = read.every((row) => row.content.every(isEmptyCell));
  if (!isEmpty) {
    const caption = captionOf(element, conversion);
    for (const block of blocksOfRows(read, caption, conversion)) flow.block(block);
  }
  for (const block of after) flow.block(block);
}

function blocksOfRows(rows: TableRow[], caption: string, { lose }: Conversion): Block[] {
  const content = evenRows(rows);
  const width = content[0]?.content.reduce((sum, cell) => sum + (cell.attrs?.colspan ?? 1), 0) ?? 0;
  if (width > largestTable.columns || rows.length > largestTable.rows) {
    lose(
      "formatting",
      `A table of ${rows.length} rows and ${width} columns: its rows are lines now.`,
    );
    return [...(caption === "" ? [] : [paragraphOf(caption)]), ...rowsAsParagraphs(rows)];
  }
  return [{ type: "table", ...(caption !== "" && { attrs: { caption } }), content }];
}

/** Rows that have cells, of this table and not of tables inside it. */
function rowElements(table: HtmlElement): HtmlElement[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === "tr" ? child : child.childNodes.filter(isElement)))
    .filter((child) => child.tagName === "tr" && cellElements(child).length > 0);
}

function cellElements(row: HtmlElement): HtmlElement[] {
  return row.childNodes
    .filter(isElement)
    .filter((child) => child.tagName === "td" || child.tagName === "th");
}

function captionOf(table: HtmlElement, conversion: Conversion): string {
  const caption = table.childNodes.filter(isElement).find((child) => child.tagName === "caption");
  if (caption !== undefined) loseLinksIn(caption, conversion);
  return caption === undefined ? "" : textOf(caption).slice(0, longestCaption);
}

type RowReading = { marks: Mark[]; conversion: Conversion; after: Block[] };

function readRow(row: HtmlElement, { marks, conversion, after }: RowReading): TableRow {
  const content = cellElements(row).map((cell): TableCell => {
    const narrowed = narrowToParagraphs(conversion.convert(cell.childNodes, marks));
    after.push(...narrowed.after);
    return {
      type: cell.tagName === "th" ? "tableHeader" : "tableCell",
      attrs: {
        colspan: spanOf(attribute(cell, "colspan"), largestTable.columns),
        rowspan: spanOf(attribute(cell, "rowspan"), largestTable.rows),
      },
      content: narrowed.paragraphs.length > 0 ? narrowed.paragraphs : [{ type: "paragraph" }],
    };
  });
  return { type: "tableRow", content };
}

function spanOf(written: string, most: number): number {
  const span = /^\d{1,6}$/.test(written) ? Number(written) : 1;
  return Math.max(1, Math.min(most, span));
}

function isEmptyCell(cell: TableCell): boolean {
  return cell.content.every((paragraph) => (paragraph.content ?? []).length === 0);
}
