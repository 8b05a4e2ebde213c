import { expect, test, vi } from "vitest";
import { AppError } from "#lib/platform/errors";
import { formWork } from "./form-work";

async function sentenceFor(error: unknown): Promise<string | undefined> {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const told = await formWork(() => Promise.reject(error));
  return told.ok ? undefined : told.issues[0]?.message;
}

test("a database that is away is told as such", async () => {
  const away = Object.assign(new Error("Can't reach database server"), { code: "P1001" });
  expect(await sentenceFor(away)).toContain("database does not answer");
});

test("a fault of ours is not put on the database", async () => {
  const sentence = await sentenceFor(new TypeError("x is not a function"));
  expect(sentence).toContain("The fault is ours");
  expect(sentence).not.toContain("database");
});

test("a refusal is told in its own words", async () => {
  const refusal = new AppError("unauthenticated", "You are signed out.");
  expect(await sentenceFor(refusal)).toBe("You are signed out.");
});
