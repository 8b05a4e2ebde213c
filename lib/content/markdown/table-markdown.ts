import { inlineMarkdown } from "#lib/content/markdown/inline-markdown";
import type { PreparedCell, PreparedRow, PreparedTable } from "#lib/content/prepared";

/**
 * A table as GFM has it: one row of headings, and as many cells in each. What spans several is written
 * where it begins, and the rest is empty; headings of rows, and of columns after the first line, are bold.
 */
export function tableMarkdown({ head, body }: PreparedTable): string {
  const rows = evenRows([...head, ...body]);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const lines = rows.map((row, index) =>
    writeRow(
      Array.from({ length: width }, (_, column) =>
        writeCell(row[column], index < 1 && head.length > 0),
      ),
    ),
  );
  const headings = head.length > 0 ? lines.slice(0, 1) : [writeRow(Array(width).fill(""))];
  const rule = writeRow(Array(width).fill("---"));
  return [...headings, rule, ...lines.slice(head.length > 0 ? 1 : 0)].join("\n");
}

function writeRow(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function writeCell(cell: PreparedCell | undefined, isHeading: boolean): string {
  if (cell === undefined) return "";
  const isBold = cell.heads !== null && !isHeading;
  return cell.content
    .flatMap((block) => (block.type === "paragraph" ? [block.content] : []))
    .map((content) =>
      inlineMarkdown(isBold ? [{ type: "mark", mark: "bold", content }] : content, "<br>").trim(),
    )
    .join("<br>")
    .replaceAll("|", "\\|");
}

/** Each cell in the column where it begins; places that another reaches into are left out of the array. */
function evenRows(rows: PreparedRow[]): PreparedRow[] {
  const taken: boolean[][] = rows.map(() => []);
  return rows.map((row, index) => {
    const even: PreparedRow = [];
    let column = 0;
    for (const cell of row) {
      while (taken[index]?.[column]) column += 1;
      even[column] = cell;
      for (let down = 0; down < cell.rows; down += 1) {
        for (let across = 0; across < cell.columns; across += 1) {
          const line = taken[index + down];
          if (line !== undefined) line[column + across] = true;
        }
      }
      column += cell.columns;
    }
    even.length = Math.max(column, taken[index]?.length ?? 0);
    return even;
  });
}
