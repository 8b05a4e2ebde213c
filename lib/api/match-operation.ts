import "server-only";
import { ApiProblem } from "#lib/api/api-problem";
import { apiRoot } from "#lib/api/api-root";
import type { Operation } from "#lib/api/operation";
import { operations } from "#lib/api/operations";

/** What is asked at an address, and what stands in it for the names in braces. Throws a problem where nothing is. */
export function matchOperation(pathname: string): {
  operation: Operation;
  params: [string, string][];
} {
  for (const operation of operations) {
    const params = paramsOf(`${apiRoot}${operation.path}`, pathname);
    if (params !== null) return { operation, params };
  }
  throw new ApiProblem(
    "not-found",
    `This interface has no such address. \`${apiRoot}\` tells what it has.`,
  );
}

/** What stands in a path for the names in braces of a template; null where it does not fit. */
export function paramsOf(template: string, pathname: string): [string, string][] | null {
  const names = template.split("/");
  const segments = pathname.split("/");
  if (names.length !== segments.length) return null;
  const params: [string, string][] = [];
  for (const [index, name] of names.entries()) {
    const segment = segments[index] ?? "";
    const [, varying] = /^\{(\w+)\}$/.exec(name) ?? [];
    if (varying === undefined && name !== segment) return null;
    if (varying !== undefined) params.push([varying, decode(segment)]);
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ApiProblem("not-found", "This address is damaged. Encode its parts as UTF-8.");
  }
}
