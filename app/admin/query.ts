import { z } from "zod";

/** What stands behind the question mark of an address, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>;

/** A day that somebody can mean: `2026-05-03`. The database knows fewer years than the calendar. */
export const dayWord = z.iso.date().regex(/^(?:19|2\d)/);

/** One word of what an address asks for; twice the same word is none. */
export function wordOf(query: Query, name: string, longest = 200): string {
  const said = query[name];
  return typeof said === "string" ? said.slice(0, longest) : "";
}

/** One of a closed list, or nothing. */
export function oneOf<T extends string>(values: readonly T[], said: string): T | undefined {
  return values.find((value) => value === said);
}
