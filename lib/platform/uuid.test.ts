import { expect, test } from "vitest";
import { newId } from "#lib/platform/uuid";

test("of two ids the later one sorts later, however many are made in a millisecond", () => {
  const ids = Array.from({ length: 100_000 }, newId);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids.slice(0, 100))
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
