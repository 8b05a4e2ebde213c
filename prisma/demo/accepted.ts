import type { Result } from "#lib/platform/result";

/** What a verb answered. The demo is checked by its test, so an issue here is a fault of ours. */
export function accepted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const issues = result.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`The demo was refused.\n${issues.join("\n")}`);
}

/** The id behind a key. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo has nothing with the key “${key}”.`);
  return id;
}
