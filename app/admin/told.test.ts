import { expect, test } from "vitest";
import { told } from "./told";

test("a step that cannot be reached is told in a sentence", async () => {
  expect(await told(Promise.reject(new TypeError("Failed to fetch")))).toMatchObject({
    ok: false,
    issues: [{ path: [], message: expect.stringContaining("load the page again") }],
  });
});
