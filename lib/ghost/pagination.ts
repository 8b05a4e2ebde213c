import type { Asked } from "#lib/ghost/asked";

/** Which part of so many is answered, as Ghost says it. */
export function pagination({ page, limit }: Pick<Asked, "page" | "limit">, total: number) {
  const pages = Math.max(1, Math.ceil(total / limit));
  return {
    pagination: {
      ...{ page, limit, pages, total },
      next: page < pages ? page + 1 : null,
      prev: page > 1 ? Math.min(page - 1, pages) : null,
    },
  };
}

/** The rows of the page asked for; none beyond the last. */
export function onPage<Row>(rows: Row[], { page, limit }: Pick<Asked, "page" | "limit">): Row[] {
  return rows.slice((page - 1) * limit, page * limit);
}

/** What was asked for of a thing alone; all of it where nothing was named. */
export function pickFields<Thing extends object>(
  thing: Thing,
  { fields }: Pick<Asked, "fields">,
  always: string[] = [],
): Partial<Thing> {
  if (fields === null) return thing;
  const kept = Object.entries(thing).filter(([name]) => fields.has(name) || always.includes(name));
  return Object.fromEntries(kept) as Partial<Thing>;
}
