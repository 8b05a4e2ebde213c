import { expect, test } from "vitest";
import { importsOf, listSources, readSource } from "./testing/imports-of.ts";

const mark = 'import "server-only";';
/** Rooms that run outside Next as well, in the server that stands before it. */
const withoutMark = /^lib\/(?:platform|delivery)\//;
const onlyForServers = /^(?:server-only|node:.*|pg|next.*|@prisma\/.*|#prisma\/.*)$/;

test("files that touch the database begin with server-only", () => {
  const touching = listSources("lib/**/*.ts").filter(
    (path) => !withoutMark.test(path) && importsFrom(path).includes("#lib/platform/db"),
  );
  expect(touching).toContain("lib/publishing/put-live.ts");
  expect(touching.filter((path) => !readSource(path).startsWith(mark))).toEqual([]);
});

test("server-only stands first, where it is read before anything else is", () => {
  const marked = listSources("lib/**/*.ts").filter((path) => readSource(path).includes(mark));
  expect(marked).not.toEqual([]);
  expect(marked.filter((path) => !readSource(path).startsWith(mark))).toEqual([]);
});

test("what components import of lib runs in a browser, with all that it imports itself", () => {
  const faults: string[] = [];
  const seen = new Set<string>();
  const walk = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { name, isType } of importsOf(readSource(path))) {
      if (isType) continue;
      if (onlyForServers.test(name)) faults.push(`${path} imports ${name}`);
      if (name.startsWith("#lib/")) walk(`${name.slice(1)}.ts`);
    }
  };
  listSources("components/**/*.tsx").forEach(walk);
  expect(faults).toEqual([]);
  expect(seen).toContain("lib/language/wording-for.ts");
});

function importsFrom(path: string): string[] {
  return importsOf(readSource(path)).map(({ name }) => name);
}
