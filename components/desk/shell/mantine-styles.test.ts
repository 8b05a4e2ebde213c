import { globSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, test } from "vitest";

const root = new URL("../../../", import.meta.url).pathname;
const modules = `${root}node_modules/@mantine/core/esm`;

/** What our own code takes from Mantine. */
function namesInUse(): Set<string> {
  const sources = globSync("{app,components}/**/*.{ts,tsx}", { cwd: root });
  const lists = sources.flatMap((path) => [
    ...readFileSync(root + path, "utf8").matchAll(/import \{([^}]*)\} from "@mantine\/core"/g),
  ]);
  const names = lists.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim()));
  return new Set(names.filter((name) => name !== "" && !name.startsWith("type ")));
}

/** The files that Mantine's own door takes these names from. */
function filesOf(names: Set<string>): string[] {
  const door = readFileSync(`${modules}/index.mjs`, "utf8");
  return [...door.matchAll(/import \{([^}]*)\} from "([^"]+)"/g)].flatMap(
    ([, list = "", path = ""]) =>
      list.split(",").some((name) => names.has(name.trim().split(" as ").at(-1) ?? ""))
        ? [resolve(modules, path)]
        : [],
  );
}

/** Every style that one of these files needs, itself or by something that it is made of. */
function stylesOf(files: string[], met = new Set<string>()): string[] {
  return files.flatMap((file) => {
    if (met.has(file)) return [];
    met.add(file);
    const own = /([A-Za-z]+)\.module\.mjs$/.exec(file)?.[1];
    const inside = [...readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)];
    const further = inside.map(([, path = ""]) => resolve(dirname(file), path));
    return [...(own === undefined ? [] : [own]), ...stylesOf(further, met)];
  });
}

test("the desk loads the styles of everything it uses of Mantine, and of nothing else", () => {
  const sheet = readFileSync(`${import.meta.dirname}/mantine.css`, "utf8");
  const loaded = [...sheet.matchAll(/styles\/([A-Za-z-]+)\.layer\.css/g)].map(([, name]) => name);
  const names = namesInUse();
  expect(names.size).toBeGreaterThan(20);
  const grounds = ["baseline", "default-css-variables", "global"];
  const needed = new Set([...grounds, ...stylesOf(filesOf(names))]);
  expect(loaded.sort()).toEqual([...needed].sort());
});
