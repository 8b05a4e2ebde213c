import type { z } from "zod";
import { ApiProblem, type ParameterError } from "#lib/api/api-problem";

/**
 * The parameters of a request by their schema. Throws a problem that names each parameter that is not known, said twice
 * or not readable, and says what it takes.
 */
export function readParameters<Schema extends z.ZodObject>(
  schema: Schema,
  given: [string, string][],
): z.output<Schema> {
  const known = Object.keys(schema.shape);
  const names = [...new Set(given.map(([name]) => name))];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw unknownParameters(unknown, known);
  const repeated = names.filter((name) => given.filter(([one]) => one === name).length > 1);
  const read = schema.safeParse(Object.fromEntries(given));
  const errors = [
    ...repeated.map((parameter) => ({ parameter, detail: "It is given twice. Give it once." })),
    ...(read.success ? [] : read.error.issues.map(errorOf)),
  ];
  if (read.success && errors.length === 0) return read.data;
  const detail = errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(" ");
  throw new ApiProblem("unreadable-parameter", detail, errors);
}

function errorOf({ path, message, code }: z.core.$ZodIssue): ParameterError {
  const parameter = path.map(String).join(".");
  const isMissing = code === "invalid_type" && message.includes("undefined");
  return { parameter, detail: isMissing ? "It is needed. Add it." : message };
}

function unknownParameters(unknown: string[], known: string[]): ApiProblem {
  const listed = known.length === 0 ? "It takes none." : `It takes ${known.join(", ")}.`;
  const shown = unknown.slice(0, 10).map((name) => [...name.toWellFormed()].slice(0, 80).join(""));
  const errors = shown.map((parameter) => ({ parameter, detail: "It is not known here." }));
  const names = shown.map((name) => `“${name}”`).join(", ");
  return new ApiProblem("unknown-parameter", `${names} is not known here. ${listed}`, errors);
}
