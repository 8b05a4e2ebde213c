import { expect, test } from "vitest";
import { requireVersion } from "#lib/platform/postgres/check-server";

test.each([150_000, 150_004, 180_004])("Postgres %i will do", (version) => {
  expect(() => requireVersion(version)).not.toThrow();
});

test.each([
  [149_999, "14"],
  [90_624, "9"],
])("Postgres %i is too old", (version, major) => {
  expect(() => requireVersion(version)).toThrow(
    `Dateline needs Postgres 15 or newer; the server of DATABASE_URL is version ${major}.`,
  );
});
