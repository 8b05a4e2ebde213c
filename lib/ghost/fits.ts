import type { Asked, Order } from "#lib/ghost/asked";
import type { Condition, FilterValue, Test } from "#lib/ghost/condition";
import { GhostRefusal } from "#lib/ghost/ghost-refusal";

/** What can be asked of a thing that is kept in memory, by the names that Ghost has for it. */
export type Facts = Record<string, FilterValue>;

/** Those that a filter lets through, in the order asked for. */
export function chosen<Thing>(
  things: Thing[],
  { filter, order }: Pick<Asked, "filter" | "order">,
  facts: (thing: Thing) => Facts,
  usual: Order[],
): Thing[] {
  const kept = filter === null ? things : things.filter((thing) => fits(filter, facts(thing)));
  const by = order.length === 0 ? usual : order;
  return kept.toSorted((a, b) => compareBy(by, facts(a), facts(b)));
}

function fits(condition: Condition, facts: Facts): boolean {
  if ("all" in condition) return condition.all.every((part) => fits(part, facts));
  if ("any" in condition) return condition.any.some((part) => fits(part, facts));
  return passes(condition.test, factOf(facts, condition.field, "filter"));
}

function passes(test: Test, fact: FilterValue): boolean {
  switch (test.is) {
    case "in":
      return test.values.some((value) => same(value, fact));
    case "notIn":
      return !test.values.some((value) => same(value, fact));
    case "gt":
      return compare(fact, test.value) > 0;
    case "gte":
      return compare(fact, test.value) >= 0;
    case "lt":
      return compare(fact, test.value) < 0;
    case "lte":
      return compare(fact, test.value) <= 0;
  }
}

/** A slug of digits is read as a number by the grammar. */
const same = (a: FilterValue, b: FilterValue) => a === b || (a !== null && String(a) === String(b));

function compareBy(order: Order[], a: Facts, b: Facts): number {
  for (const { field, direction } of order) {
    const found = compare(factOf(a, field, "order"), factOf(b, field, "order"));
    if (found !== 0) return direction === "asc" ? found : -found;
  }
  return 0;
}

function compare(a: FilterValue, b: FilterValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b));
}

function factOf(facts: Facts, field: string, property: "filter" | "order"): FilterValue {
  const fact = Object.hasOwn(facts, field) ? facts[field] : undefined;
  if (fact !== undefined) return fact;
  const known = Object.keys(facts).join(", ");
  const what = property === "filter" ? "filtered" : "ordered";
  throw new GhostRefusal(
    "BadRequestError",
    `This can be ${what} by ${known}; not by “${field}”.`,
    property,
  );
}
