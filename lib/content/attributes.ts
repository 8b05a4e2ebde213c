import type { z } from "zod";
import { isObject, type JsonObject, own } from "#lib/content/json";
import type { Path, Report } from "#lib/content/report";

/** One attribute of a node or mark. `read` returns undefined for a damaged value, after reporting it. */
type AttributeRule = {
  required: boolean;
  read: (value: unknown, path: Path, report: Report) => unknown;
};
export type AttributeRules = Record<string, AttributeRule>;

/** An attribute without which its node says nothing. */
export function needed(field: z.ZodType): AttributeRule {
  return { required: true, read: readWith(field) };
}

/** An attribute that may be left out; `standard` is the value that is not written down. */
export function allowed(field: z.ZodType, standard?: unknown): AttributeRule {
  const read = readWith(field);
  return {
    required: false,
    read: (value, path, report) => {
      const found = read(value, path, report);
      return found === standard ? undefined : found;
    },
  };
}

/** A list of objects with attributes of their own; a damaged one is left out. */
export function listOf(rules: AttributeRules): AttributeRule {
  return {
    required: true,
    read: (value, path, report) => {
      if (!Array.isArray(value)) {
        report(path, "This list is damaged. Make it again.");
        return undefined;
      }
      return value.flatMap(
        (item, index) => readAttributes(rules, item, [...path, index], report) ?? [],
      );
    },
  };
}

function readWith(field: z.ZodType): AttributeRule["read"] {
  return (value, path, report) => {
    const parsed = field.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) report(path, issue.message);
    return undefined;
  };
}

/**
 * Reads attributes by their rules, in the order of the rules. An attribute of null is one left out,
 * as editors write it. Returns null when a needed one is missing or damaged.
 */
export function readAttributes(
  rules: AttributeRules,
  json: unknown,
  path: Path,
  report: Report,
): JsonObject | null {
  const given = isObject(json) ? json : {};
  if (!isObject(json) && json !== undefined && json !== null) {
    report(path, "The settings of this are damaged. Make it again.");
  }
  reportUnknown(Object.keys(rules), given, path, report);

  const attributes: JsonObject = {};
  let isComplete = true;
  for (const [name, rule] of Object.entries(rules)) {
    const value = own(given, name) ?? undefined;
    const found =
      value === undefined && !rule.required ? undefined : rule.read(value, [...path, name], report);
    if (found !== undefined) attributes[name] = found;
    else if (rule.required) isComplete = false;
  }
  return isComplete ? attributes : null;
}

/** Reports every field that is not among the known ones and holds something. */
export function reportUnknown(known: string[], json: JsonObject, path: Path, report: Report) {
  for (const [key, value] of Object.entries(json)) {
    if (known.includes(key) || value === null || value === undefined) continue;
    report([...path, key], "Nothing of this name is known here. Remove it.");
  }
}
