import { parse } from "@tryghost/nql-lang";
import { z } from "zod";
import { GhostRefusal } from "#lib/ghost/ghost-refusal";

export type FilterValue = string | number | boolean | null;

/** What is asked of one field. */
export type Test =
  | { is: "in" | "notIn"; values: FilterValue[] }
  | { is: "gt" | "gte" | "lt" | "lte"; value: FilterValue };

/** A filter of Ghost (NQL) as a tree. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { field: string; test: Test };

/** Nobody writes more by hand, and no program needs to. */
const longestFilter = 2_000;
/** Each asks the database something of its own. */
const mostConditions = 20;

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const values = z.array(value).max(100);
const tests = {
  $in: (json: unknown): Test => ({ is: "in", values: values.parse(json) }),
  $nin: (json: unknown): Test => ({ is: "notIn", values: values.parse(json) }),
  $ne: (json: unknown): Test => ({ is: "notIn", values: [value.parse(json)] }),
  $gt: (json: unknown): Test => ({ is: "gt", value: value.parse(json) }),
  $gte: (json: unknown): Test => ({ is: "gte", value: value.parse(json) }),
  $lt: (json: unknown): Test => ({ is: "lt", value: value.parse(json) }),
  $lte: (json: unknown): Test => ({ is: "lte", value: value.parse(json) }),
};

/**
 * Reads a filter with Ghost's own grammar: `tag:rivers+published_at:>'2026-01-01'`. What the grammar does not know, and what
 * it knows and we do not answer (parts of words with `~`), is refused with a sentence.
 */
export function readFilter(text: string): Condition {
  if (text.length > longestFilter) {
    throw refused(
      `The filter is longer than ${longestFilter} characters. Ask in several requests.`,
    );
  }
  const condition = conditionOf(parsed(text));
  if (countOf(condition) > mostConditions) {
    throw refused(
      `The filter asks for more than ${mostConditions} things. Name several values of a field as in tag:[one,two], or ask in several requests.`,
    );
  }
  return condition;
}

function countOf(condition: Condition): number {
  if ("field" in condition) return 1;
  const parts = "all" in condition ? condition.all : condition.any;
  return parts.reduce((count, part) => count + countOf(part), 0);
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    throw refused(
      `The filter “${shortened(text)}” cannot be read. Write it as in field:value+other:[one,two]; values with other characters than letters, digits and hyphens stand in single quotes.`,
    );
  }
}

function conditionOf(json: unknown): Condition {
  const entries = Object.entries(z.record(z.string(), z.unknown()).parse(json));
  // A name that means something else in JavaScript is none by the time it comes here.
  if (entries.length === 0) throw refused("The filter names a field that nothing has.");
  return together(entries.map(([name, said]) => partOf(name, said)));
}

function partOf(name: string, said: unknown): Condition {
  if (name === "$and") return { all: z.array(z.unknown()).parse(said).map(conditionOf) };
  if (name === "$or") return { any: z.array(z.unknown()).parse(said).map(conditionOf) };
  // A group in brackets.
  if (name === "yg") return conditionOf(said);
  const plain = value.safeParse(said);
  if (plain.success) return { field: name, test: { is: "in", values: [plain.data] } };
  const operators = Object.entries(z.record(z.string(), z.unknown()).parse(said));
  return together(operators.map(([operator, operand]) => testOf(name, operator, operand)));
}

function together(parts: Condition[]): Condition {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { all: parts };
}

function testOf(field: string, operator: string, operand: unknown): Condition {
  if (!isKnown(operator)) {
    throw refused(
      `Parts of words cannot be looked for in “${field}”: compare it as a whole, or search with /api/v1/articles?q=.`,
    );
  }
  return { field, test: tests[operator](operand) };
}

function isKnown(operator: string): operator is keyof typeof tests {
  return Object.hasOwn(tests, operator);
}

function refused(sentence: string): GhostRefusal {
  return new GhostRefusal("BadRequestError", sentence, "filter");
}

const shortened = (text: string) =>
  text.length > 80 ? `${text.slice(0, 80).toWellFormed()}…` : text;
