import { expect, test } from "vitest";
import { formatFlat } from "./format-flat.ts";

test("each size stands beside what it grew by from the smallest", () => {
  const figures = new Map([
    [
      "home",
      new Map([
        [10_000, { site: 20, database: 5, p50: 30 }],
        [100_000, { site: 22, database: 8, p50: 33 }],
      ]),
    ],
  ]);
  expect(formatFlat(figures)).toBe(
    [
      "| first render, CPU of the site + of Postgres, p50, ms | 10,000 | 100,000 | × at 100,000: CPU, p50 |",
      "| --- | ---: | ---: | ---: |",
      "| home | 20.0 + 5.0, 30.0 | 22.0 + 8.0, 33.0 | 1.20, 1.10 |",
    ].join("\n"),
  );
});

test("of nothing measured there is no table", () => {
  expect(formatFlat(new Map())).toBe("");
});
