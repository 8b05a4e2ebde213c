import { nameSchema, readCursor, writeCursor } from "#lib/api/cursor";

type Entry = { id: string; name: string };
type Asked = { list: unknown; cursor?: string | undefined; limit: number };

/** Names as the alphabet of a language has them; the id decides between equal ones. */
export function nameOrder(language: string): (one: Entry, other: Entry) => number {
  const { compare } = new Intl.Collator(language);
  return (one, other) => compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}

/**
 * One page of names in their order. The cursor says the last that was sent: should that be gone meanwhile, the list goes on
 * behind its name.
 */
export function pageOfNames<One extends Entry>(
  entries: One[],
  order: (one: Entry, other: Entry) => number,
  { list, cursor, limit }: Asked,
): { page: One[]; nextCursor: string | null } {
  const after = readCursor(nameSchema, list, cursor);
  const rest =
    after === null
      ? entries
      : entries.filter((entry) => entry.id !== after.id && order(entry, after) > 0);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const place = last && rest.length > limit ? { name: last.name, id: last.id } : null;
  return { page, nextCursor: place && writeCursor(list, place) };
}
