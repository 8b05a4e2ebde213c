/** A row of a table of an export: its columns as the file has them. */
export type GhostRow = Record<string, unknown>;

/** A column as text; empty where there is none. Numbers, as the ids of old versions, are written out. */
export function textOfColumn(row: GhostRow, ...names: string[]): string {
  for (const name of names) {
    const value = row[name];
    if (typeof value === "string" && value !== "") return value;
    if (typeof value === "number") return String(value);
  }
  return "";
}

/** Databases write yes as true, 1 or “1”. */
export function isYes(row: GhostRow, name: string): boolean {
  return [true, 1, "1", "true"].some((yes) => row[name] === yes);
}

/** `2021-03-24T05:57:56.000Z`, `2021-03-24 05:57:56` or milliseconds, as `2021-03-24 05:57:56` in UTC; empty for none. */
export function momentOfColumn(row: GhostRow, name: string): string {
  const value = row[name];
  const written = typeof value === "string" ? value.trim() : value;
  if (typeof written === "string" && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?$/.test(written))
    return momentOf(`${written.replace(" ", "T")}Z`);
  if (typeof written === "string" && /^\d{10,14}$/.test(written)) return momentOf(Number(written));
  return typeof written === "string" || typeof written === "number" ? momentOf(written) : "";
}

function momentOf(written: string | number): string {
  const date = new Date(written);
  if (written === "" || Number.isNaN(date.getTime())) return "";
  const text = date.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 19).replace("T", " ") : "";
}
