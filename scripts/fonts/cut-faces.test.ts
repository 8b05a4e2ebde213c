import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cutFolder, lettersOf, listCutFaces, readWhole, styleSheet } from "./cut-faces.ts";
import { readFeatures, readLetters, readWoff2 } from "./read-woff2.ts";

const faces = await listCutFaces();
const isOfMarks = (file: string) => file.includes("-marks-");

test("there are seven files that pages fetch", () => {
  expect(faces).toHaveLength(7);
});

describe.each(faces)("$file", ({ file, letters, weights }) => {
  test("has the letters that the style sheet says, and no others", async () => {
    const part = readLetters(readWoff2(await readFile(join(cutFolder, file)))("cmap"));
    const whole = readLetters(readWoff2(await readWhole(file))("cmap"));
    const promised = letters.filter((letter) => whole.has(letter));
    expect(promised.length).toBeGreaterThan(isOfMarks(file) ? 20 : 50);
    expect([...part].toSorted((a, b) => a - b)).toEqual(promised.toSorted((a, b) => a - b));
  });

  test("has its weights, kerning and ligatures", async () => {
    const tables = readWoff2(await readFile(join(cutFolder, file)));
    const axis = tables("fvar").subarray(16);
    const found = weights && { min: axis.readInt16BE(4), max: axis.readInt16BE(12) };
    expect(found).toEqual(weights);
    const shapes = isOfMarks(file) ? new Set<string>() : readFeatures(tables("GSUB"));
    if (!isOfMarks(file)) {
      expect(readFeatures(tables("GPOS"))).toContain("kern");
      expect(shapes).toContain("liga");
    }
    const isJoined = file.includes("arabic");
    for (const joining of ["init", "medi", "fina", "rlig"])
      expect(shapes.has(joining)).toBe(isJoined);
  });

  test("does not carry a name that its licence reserves for the whole", async () => {
    const names = readWoff2(await readFile(join(cutFolder, file)))("name").toString("latin1");
    const plain = names.replaceAll("\0", "");
    expect(plain).toMatch(/Column Serif|Public Sans|Vazirmatn/);
    expect(plain).not.toMatch(/Source ?Serif/);
  });
});

test("what a file of the folder has is in no other of its face, which has the same weights", async () => {
  const css = await readFile(styleSheet, "utf8");
  const all = (css.match(/@font-face \{[^}]*\}/g) ?? []).map((face) => ({
    name: (face.match(/font-(?:family|style|weight): [^;]+;/g) ?? []).join(" "),
    isCut: face.includes("./fonts/"),
    letters: new Set(lettersOf(face)),
  }));
  expect(new Set(all.map(({ name }) => name)).size).toBe(5);
  for (const cut of all.filter(({ isCut }) => isCut))
    for (const other of all.filter((one) => one !== cut && one.name === cut.name))
      expect([...cut.letters.intersection(other.letters)]).toEqual([]);
});
