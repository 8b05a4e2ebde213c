import { readsQuery } from "#lib/language/legacy-address";

/** Characters that are read of a question, as on the page of search. */
const longest = 300;

/**
 * What somebody looked for on a site of WordPress, and the front page that was asked: `/?s=two+words`,
 * `/blog?s=words` for a site that stood in a folder; `/index.php` is the same. Null for every other request.
 */
export function readOldSearch(
  visited: string,
  query: string,
): { front: string; words: string } | null {
  if (query === "" || readsQuery(visited)) return null;
  const asked = new URLSearchParams(query).get("s")?.trim() ?? "";
  const front = visited.replace(/\/index\.php$/, "") || "/";
  if (asked === "" || front.split("/").length > 2) return null;
  return { front, words: [...asked].slice(0, longest).join("") };
}
