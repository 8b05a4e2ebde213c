import { expect, test } from "vitest";
import { nameOfReport } from "#lib/migration/imports/name-of-report";

const createdAt = new Date("2026-05-01T23:00:00Z");
const nothing = { sources: [], files: [], endedAt: null, createdAt };
const file = {
  kind: "export" as const,
  name: "بایگانی paper.xml",
  bytes: 1,
  received: 1,
  pieces: 1,
};

test.each([
  [
    "the old site",
    { sources: ["wordpress:en:old.example/blog"] },
    "import-old.example-blog-2026-05-01",
  ],
  ["its end", { endedAt: new Date("2026-05-03T01:00:00Z") }, "import-2026-05-03"],
  ["the file, while nobody knows the site", { files: [file] }, "import-paper-2026-05-01"],
  ["nothing that ends a header", { sources: ['ghost:en:a"\r\nb'] }, "import-a-b-2026-05-01"],
  [
    "a long site, cut without a loose end",
    { sources: [`ghost:en:${"a".repeat(79)}.example`] },
    `import-${"a".repeat(79)}-2026-05-01`,
  ],
])("a report is named after %s", (_, of, name) => {
  expect(nameOfReport({ ...nothing, ...of }, "UTC")).toBe(name);
});

test("the day is that of the newsroom", () => {
  expect(nameOfReport(nothing, "Europe/Rome")).toBe("import-2026-05-02");
});
