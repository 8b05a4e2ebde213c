import { expect, test } from "vitest";
import { formatPlan } from "./format-plan.ts";

const bitmap = { "Node Type": "Bitmap Index Scan", "Index Name": "words", "Actual Rows": 2_500 };
const root = {
  ...{ "Node Type": "Sort", "Actual Rows": 20, "Actual Loops": 1, "Actual Total Time": 19.96 },
  Plans: [
    { ...bitmap, "Subplan Name": "CTE found", "Actual Loops": 2, "Actual Total Time": 8.04 },
    { "Node Type": "Limit", "Actual Loops": 1, "Actual Total Time": 1.9 },
    { "Node Type": "Never", "Actual Loops": 0, "Actual Total Time": 0 },
  ],
};

test("a statement, and the steps in which its time went with all their rounds", () => {
  const query = `SELECT 1\n  FROM ${"x".repeat(200)}`;
  expect(formatPlan({ ms: 20, query, root }).split("\n")).toEqual([
    `20.0 ms: SELECT 1 FROM ${"x".repeat(86)}…`,
    "  Sort · 20 rows · 20.0 ms",
    "    CTE found: Bitmap Index Scan words · 5,000 rows · 16.1 ms",
  ]);
});

test("a step that hands on what another found is left out", () => {
  const limit = { ...root, Plans: [{ ...root, "Subplan Name": undefined, Plans: [] }] };
  const plan = { ...limit, "Node Type": "Limit", "Subplan Name": "CTE newest" };
  expect(formatPlan({ ms: 20, query: "SELECT 1", root: plan }).split("\n")).toEqual([
    "20.0 ms: SELECT 1",
    "  CTE newest: Sort · 20 rows · 20.0 ms",
  ]);
});

test("of a statement that took next to nothing no steps", () => {
  expect(formatPlan({ ms: 0.4, query: "SELECT 1", root })).toBe("0.4 ms: SELECT 1");
});
