import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const texts = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)];
const taken = new Set(readdirSync(join(root, "docs/screenshots")));

/** The pictures that a guide shows, by their names. */
const shownIn = (text: string) =>
  [...text.matchAll(/(?:\]\(|src=")[^)"]*screenshots\/([\w.-]+)/g)].flatMap(
    ([, name]) => name ?? [],
  );

test("every picture that a guide shows is there", () => {
  const shown = texts
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => shownIn(readFileSync(join(root, name), "utf8")));
  expect(shown).toContain("desk-front.png");
  expect(shown.filter((name) => !taken.has(name))).toEqual([]);
  expect([...taken].filter((name) => !shown.includes(name))).toEqual([]);
});
