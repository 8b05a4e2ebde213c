import { z } from "zod";
import { type Condition, readFilter } from "#lib/ghost/condition";
import { GhostRefusal } from "#lib/ghost/ghost-refusal";

/** What a client of Ghost's Content API asks for beside the thing itself. */
export type Asked = {
  include: ReadonlySet<string>;
  /** Null for all. */
  fields: ReadonlySet<string> | null;
  formats: ReadonlySet<string>;
  limit: number;
  page: number;
  order: Order[];
  filter: Condition | null;
  /** The filter counts from now (`published_at:>now-30d`), so that its answer changes though nothing does. */
  isOfNow: boolean;
};
export type Order = { field: string; direction: "asc" | "desc" };

/** As in Ghost 6, also for those who ask for “all”. */
const mostRows = 100;
const usualLimit = 15;

const count = z.coerce.number().int().min(1).max(1_000_000_000);
const list = z.string().transform((text) =>
  text
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean),
);

const asked = z.object({
  include: list.default([]),
  fields: list.default([]),
  formats: list.default([]),
  limit: z
    .union(
      [z.literal("all").transform(() => mostRows), count],
      "Ask for a limit of 1 to 100, or all.",
    )
    .default(usualLimit),
  page: z.preprocess((page) => page ?? 1, count),
  order: z.string().optional(),
  filter: z.string().optional(),
});

const sentences: Record<string, string> = {
  limit: "The limit is a whole number from 1 to 100, or the word all.",
  page: "The page is a whole number from 1.",
};

/** Reads a query; a name twice counts once, and names that Ghost does not know are passed over, as Ghost does. */
export function readAsked(query: URLSearchParams): Asked {
  const read = asked.safeParse(Object.fromEntries([...query].filter(([, value]) => value !== "")));
  if (!read.success) {
    const property = String(read.error.issues[0]?.path[0] ?? "");
    const sentence = sentences[property] ?? "The query cannot be read.";
    throw new GhostRefusal("ValidationError", sentence, property || null);
  }
  const { include, fields, formats, limit, page, order, filter } = read.data;
  return {
    include: new Set(include),
    fields: fields.length === 0 ? null : new Set(fields),
    formats: new Set(formats.length === 0 ? ["html"] : formats),
    limit: Math.min(limit, mostRows),
    page,
    order: order === undefined ? [] : readOrder(order),
    filter: filter === undefined ? null : readFilter(filter),
    isOfNow: filter !== undefined && /\bnow[-+]\d/.test(filter),
  };
}

/** Nothing has more fields that can tell two of it apart. */
const mostSteps = 8;
const step = /^(?<field>[a-z_.]+)(?:\s+(?<direction>asc|desc))?$/i;

/** A field that is named again decides nothing any more. */
function readOrder(text: string): Order[] {
  const parts = text.split(",", mostSteps + 1);
  if (parts.length > mostSteps) throw refused(`The order names more than ${mostSteps} fields.`);
  const order = new Map<string, Order["direction"]>();
  for (const part of parts) {
    const { field, direction } = step.exec(part.trim())?.groups ?? {};
    if (field === undefined) {
      throw refused("The order is a field and asc or desc, as in published_at desc.");
    }
    const name = field.toLowerCase();
    const isDown = direction?.toLowerCase() === "desc";
    if (!order.has(name)) order.set(name, isDown ? "desc" : "asc");
  }
  return [...order].map(([field, direction]) => ({ field, direction }));
}

function refused(sentence: string): GhostRefusal {
  return new GhostRefusal("BadRequestError", sentence, "order");
}
