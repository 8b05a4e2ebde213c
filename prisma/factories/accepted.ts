import type { Result } from "#lib/platform/result";

/** The value of a result that a test relies on; issues fail the test with their sentences. */
export function accepted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const issues = result.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`Refused.\n${issues.join("\n")}`);
}
