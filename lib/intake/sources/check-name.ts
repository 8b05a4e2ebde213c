import { line } from "#lib/content/fields";
import { issuesOf } from "#lib/content/issues-of";
import { fail, ok, type Result } from "#lib/platform/result";

export const longestName = 120;
const field = line("name", longestName).refine((name) => name !== "", "Give the source a name.");

/** What a source can be called. */
export function checkName(name: unknown): Result<string> {
  const parsed = field.safeParse(name);
  if (parsed.success) return ok(parsed.data);
  return fail(...issuesOf(parsed.error).map(({ message }) => ({ path: ["name"], message })));
}
