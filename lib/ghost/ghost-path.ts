import { GhostRefusal } from "#lib/ghost/ghost-refusal";
import { isEditionCode } from "#lib/language/edition-code";

/** The versions that stood in addresses until Ghost 5; clients that name one mean the same. */
const versions = new Set(["v2", "v3", "v4", "canary"]);

/**
 * What the decoded parts behind `/ghost/` ask for: `api/content/posts`, `api/v3/content/posts`, and `fa/api/content/posts` of
 * another edition. `edition` is null for the default one.
 */
export function readGhostPath(parts: string[]): { edition: string | null; path: string[] } {
  const [first = "", ...others] = parts;
  const isNamed = first !== "api" && isEditionCode(first);
  const [api, second = "", ...rest] = isNamed ? others : parts;
  const [content, ...path] = versions.has(second) ? rest : [second, ...rest];
  if (api !== "api" || content !== "content") {
    throw new GhostRefusal(
      "NotFoundError",
      "Here is Ghost's Content API alone, read-only, below /ghost/api/content/.",
    );
  }
  return { edition: isNamed ? first : null, path };
}
