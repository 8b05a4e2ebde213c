import { createHash } from "node:crypto";
import { z } from "zod";
import { ApiProblem } from "#lib/api/api-problem";

/** A place in a list as clients carry it: opaque, and good for the list and the filters that gave it alone. */
export function writeCursor(list: unknown, place: unknown): string {
  return Buffer.from(JSON.stringify([digestOf(list), place])).toString("base64url");
}

/** The place that a cursor says; null where none is given. Throws a problem for one that this list did not give. */
export function readCursor<Place extends z.ZodType>(
  schema: Place,
  list: unknown,
  cursor: string | undefined,
): z.output<Place> | null {
  if (cursor === undefined) return null;
  const given = z.tuple([z.literal(digestOf(list)), z.unknown()]).safeParse(parse(cursor));
  const place = schema.safeParse(given.data?.[1]);
  if (given.success && place.success) return place.data;
  const detail =
    "This list did not give that cursor, or gave it for other filters. Begin again without one.";
  throw new ApiProblem("unreadable-parameter", `cursor: ${detail}`, [
    { parameter: "cursor", detail },
  ]);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

function digestOf(list: unknown): string {
  return createHash("sha256").update(JSON.stringify(list)).digest("base64url").slice(0, 8);
}

/** At an article or a note: when it was published, and which it is. */
export const placeSchema = z.object({ publishedAt: z.iso.datetime(), id: z.uuid() });
/** At a name: which it is, and what it is called, should it be gone. */
export const nameSchema = z.object({ name: z.string().max(500), id: z.uuid() });
/** Behind so many of what was found. */
export const countSchema = z.int().min(1).max(2_000);
