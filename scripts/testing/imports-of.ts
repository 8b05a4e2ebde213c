import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const statement =
  /^(?:import|export)\s(?<type>type\s)?[^;"]*?from\s"(?<from>[^"]+)";|^import\s"(?<bare>[^"]+)";/gm;

export type Import = { name: string; isType: boolean };

/** The modules that a source file imports or passes on, as they are spelled. */
export function importsOf(source: string): Import[] {
  return [...source.matchAll(statement)].map(({ groups = {} }) => ({
    name: groups.from ?? groups.bare ?? "",
    isType: groups.type !== undefined,
  }));
}

/** Paths of the files of the tree that are not tests, from the root. */
export function listSources(pattern: string): string[] {
  return globSync(pattern, { cwd: root }).filter(
    (path) => !/\.test\.tsx?$|\/(?:testing|fixtures)\//.test(path),
  );
}

export function readSource(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
