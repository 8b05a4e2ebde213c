import { expect, test, vi } from "vitest";
import { ok } from "#lib/platform/result";
import { deskWork } from "./desk-work";

test("a session that cannot be looked up is told in a sentence and does not take the page's place", async () => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  // No request stands behind a test: looking for its session throws.
  const told = await deskWork(async () => ok("done"));
  expect(told).toMatchObject({ ok: false, issues: [{ path: [] }] });
});
