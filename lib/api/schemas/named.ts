import { z } from "zod";

/** The answers of the open interface by the names that its document calls them. */
export const namedSchemas = z.registry<{ id: string }>();

/** Gives a schema its name: the document refers to it wherever it stands. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  namedSchemas.add(schema, { id });
  return schema;
}

/** One page of a list: what stands on it, and what the next one is asked for with. */
export function pageOf<Item extends z.ZodType>(id: string, item: Item) {
  return named(
    id,
    z.object({
      data: z.array(item),
      nextCursor: z
        .string()
        .nullable()
        .describe("What to send as `cursor` for the next page; null at the end of the list."),
    }),
  );
}

/** All of a list that is never long. */
export function allOf<Item extends z.ZodType>(id: string, item: Item) {
  return named(id, z.object({ data: z.array(item) }));
}
