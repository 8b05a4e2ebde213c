import { expect, test } from "vitest";
import { foldFixes } from "#lib/published/fold-fixes";

const at = (minute: number) => `2026-03-02T09:0${minute}:00.000Z`;
const note = (minute: number) => ({
  kind: "correction" as const,
  text: "It was eight.",
  place: "bottom" as const,
  publishedAt: at(minute),
});
const version = (number: number, told = false) => ({
  number,
  publishedAt: at(number),
  note: told ? note(number) : null,
});

function entries(versions: ReturnType<typeof version>[], notes: ReturnType<typeof note>[] = []) {
  return foldFixes({ path: "/news/swans", versions, notes }).map((entry) => {
    if (entry.kind === "note") return "note";
    const all = entry.kind === "fixes" ? entry.versions : [entry.version];
    return `${entry.kind} ${all.map(({ number }) => number).join(",")}`;
  });
}

test("fixes in a row stand together, the newest first", () => {
  expect(entries([version(1), version(2), version(3), version(4, true), version(5)])).toEqual([
    "fixes 5",
    "told 4",
    "fixes 3,2",
    "first 1",
  ]);
});

test("a note without a new text stands between them in its time", () => {
  expect(entries([version(1), version(2), version(4)], [note(3)])).toEqual([
    "fixes 4",
    "note",
    "fixes 2",
    "first 1",
  ]);
});

test("where the first texts were withdrawn, none is called the first", () => {
  expect(entries([version(3), version(4, true)])).toEqual(["told 4", "fixes 3"]);
});

test("each version has its address", () => {
  const [, first] = foldFixes({
    path: "/news/swans",
    versions: [version(1), version(2, true)],
    notes: [],
  });
  expect(first).toMatchObject({ version: { path: "/news/swans/versions/1" } });
});
