import "server-only";
import { CsvError, parse } from "csv-parse/sync";
import { readCell } from "#lib/language/csv-line";
import { fail, ok, type Result } from "#lib/platform/result";

/** A line of a list that somebody brings: an old address, where it is to lead, and why. */
export type ListedEntry = { line: number; address: string; target: string; note: string };

/** How much a list may hold. */
export const longestList = 50_000;

const columns = ["address", "target", "note"] as const;
const named =
  "The first line has to name the columns: address, target and, for those who want it, note.";

/**
 * A list of addresses from a file of comma-separated values: UTF-8, or UTF-16 as spreadsheets write it; commas,
 * semicolons or tabs between the cells. The first line names the columns, in any order; others than ours are left out.
 */
export function readAddressList(bytes: Uint8Array): Result<ListedEntry[]> {
  const text = decode(bytes);
  if (text === null)
    return refuse("This file is no UTF-8. Save it as “CSV UTF-8” and choose it again.");
  const lines = readLines(text);
  if (!lines.ok) return lines;
  const [head, ...rest] = lines.value;
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const [address, target, note] = columns.map((column) => names.indexOf(column));
  if (address === undefined || target === undefined || address < 0 || target < 0) {
    return refuse(named);
  }
  if (rest.length === 0) return refuse("There is no address in this file.");
  if (rest.length > longestList) {
    return refuse(`There are more than ${longestList} lines in this file. Split it in two.`);
  }
  const cell = (cells: string[], at = -1) => readCell(cells[at] ?? "");
  return ok(
    rest.map(({ line, cells }) => ({
      line,
      address: cell(cells, address),
      target: cell(cells, target),
      note: cell(cells, note),
    })),
  );
}

type Line = { line: number; cells: string[] };

function readLines(text: string): Result<Line[]> {
  try {
    const found = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: longestList + 2,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return ok(found.map(({ record, info }) => ({ line: firstLine(record, info), cells: record })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? ` of line ${error.lines}` : "";
    return refuse(`The quotation marks${line} do not fit together. Put them right in the file.`);
  }
}

/** The parser knows where a record ends; a cell may run over several lines. */
function firstLine(cells: string[], { lines }: { lines: number }): number {
  return lines - (cells.join("").match(/\r\n|\n|\r/g)?.length ?? 0);
}

/** What stands between the names of the columns: a semicolon where the comma is a decimal sign. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const times = (sign: string) => first.split(sign).length;
  return [",", ";", "\t"].toSorted((a, b) => times(b) - times(a))[0] ?? ",";
}

function decode(bytes: Uint8Array): string | null {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(message: string) {
  return fail({ path: ["file"], message });
}
