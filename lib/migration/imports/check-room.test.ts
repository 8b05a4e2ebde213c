import { expect, test } from "vitest";
import { checkRoom } from "#lib/migration/imports/check-room";

const free = (bytes: number) => () => Promise.resolve(bytes);

test("a file that leaves a gigabyte is taken", async () => {
  expect(await checkRoom(4_000_000_000, free(5_000_000_000))).toBeNull();
});

test("one that leaves less is refused, and how much is missing is said", async () => {
  expect(await checkRoom(4_000_000_001, free(5_000_000_000))).toContain("0.1 GB are missing");
  expect(await checkRoom(50_000_000_000, free(2_000_000_000))).toContain("49 GB are missing");
  expect(await checkRoom(1, free(0))).toContain("1.1 GB are missing");
});
