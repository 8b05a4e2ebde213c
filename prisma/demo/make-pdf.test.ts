import { expect, test } from "vitest";
import { files } from "#prisma/demo/files";
import { makePdf } from "#prisma/demo/make-pdf";

const long = { key: "long", title: "Long (and \\ odd)", paragraphs: Array(80).fill("A line.") };

test.each([...files, long])("$key is a PDF whose table finds every object", (file) => {
  const pdf = Buffer.from(makePdf(file)).toString("latin1");
  expect(pdf.startsWith("%PDF-1.4\n")).toBe(true);
  expect(pdf.endsWith("%%EOF\n")).toBe(true);

  const tableAt = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
  expect(pdf.slice(tableAt, tableAt + 4)).toBe("xref");
  const offsets = [...pdf.slice(tableAt).matchAll(/^(\d{10}) 00000 n /gm)].map((row) =>
    Number(row[1]),
  );
  expect(offsets.length).toBeGreaterThan(6);
  offsets.forEach((offset, n) => {
    expect(pdf.slice(offset).startsWith(`${n + 1} 0 obj\n`)).toBe(true);
  });
});

test("each stream is as long as it says", () => {
  const pdf = Buffer.from(makePdf(long)).toString("latin1");
  const streams = [...pdf.matchAll(/<< \/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g)];
  expect(streams).toHaveLength(4);
  for (const [, length, text] of streams) expect(text).toHaveLength(Number(length));
});

test("marks of print keep their place in the font's own encoding", () => {
  const pdf = Buffer.from(makePdf({ key: "x", title: "£ – ’ “ ”", paragraphs: [] }));
  expect(pdf.toString("latin1")).toContain("(£ \\226 \\222 \\223 \\224) Tj");
});
