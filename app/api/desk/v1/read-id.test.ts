import { expect, test } from "vitest";
import { newId } from "#lib/platform/uuid";
import { readId } from "./read-id";

test("an id is read from the address, and what is none is not found", async () => {
  const id = newId();
  expect(await readId(Promise.resolve({ id }), "There is no such story.")).toBe(id);
  for (const none of ["", "1", `${id}0`, "constructor"]) {
    await expect(
      readId(Promise.resolve({ id: none }), "There is no such story."),
    ).rejects.toMatchObject({ kind: "not_found", message: "There is no such story." });
  }
});
