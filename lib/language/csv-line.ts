/** The mark by which spreadsheets know that a file is UTF-8, and show Persian as it is. */
export const csvMark = "\u{FEFF}";

/**
 * One line of a comma-separated file (RFC 4180). A cell that a spreadsheet would take for a formula gets an
 * apostrophe, which it shows to nobody. Browser-safe.
 */
export function csvLine(cells: string[]): string {
  return `${cells.map((cell) => quoted(withoutFormula(cell))).join(",")}\r\n`;
}

/** A cell as it was before it was kept from being a formula. */
export function readCell(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

function withoutFormula(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
