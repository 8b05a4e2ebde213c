import { readFile, writeFile } from "node:fs/promises";
import {
  type ImportMapping,
  importMapping,
  mayBecomeStory,
} from "#lib/migration/items/import-mapping";
import type { ImportReport } from "#lib/migration/report/import-report";
import { AppError, messageOf } from "#lib/platform/errors";

/** What is to become of categories and kinds of posts, as a file says it; null when there is no such file. */
export async function readMapping(path: string): Promise<ImportMapping | null> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new AppError("not_found", `The mapping ${path} cannot be read.`, { cause: error });
  });
  return text === null ? null : parseMapping(path, text);
}

function parseMapping(path: string, text: string): ImportMapping {
  const read = importMapping.safeParse(jsonOf(path, text));
  if (read.success) return read.data;
  const faults = read.error.issues.map(
    ({ path: at, message }) => `  ${at.join(" › ") || "the whole"}: ${message}`,
  );
  throw new AppError("invalid", `The mapping ${path} has faults:\n${faults.join("\n")}`);
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = `The mapping ${path} is no JSON: ${messageOf(error)}`;
    throw new AppError("invalid", message, { cause: error });
  }
}

/** Writes down what would become of everything, for somebody to change. */
export async function writeMapping(
  path: string,
  { categories, leftOut, notes }: ImportReport,
): Promise<void> {
  const types = Object.keys(leftOut).filter(mayBecomeStory);
  const mapping: ImportMapping = {
    categories: Object.fromEntries(
      categories.map(({ slug, name, becomes }) => [slug, { becomes, name }]),
    ),
    types: Object.fromEntries(types.map((type) => [type, "nothing"])),
    lines: {
      ...(Object.hasOwn(notes, "byline recognised") && { byline: "field" as const }),
      ...(Object.hasOwn(notes, "dateline recognised") && { dateline: "field" as const }),
    },
  };
  await writeFile(path, `${JSON.stringify(mapping, null, 2)}\n`);
}
