import { readsQuery } from "#lib/addresses/legacy-address";

/** Characters that are read of a question, as on the page of search. */
const longest = 300;

/**
 * What somebody looked for on a site of WordPress, and the front page that was asked: `/?s=two+words`,
 * `/blog?s=words` for a site that stood in a folder; `/index.php` is the same, and so is `/search/two+words`, whichever
 * page or feed of it. Null for every other request. `visited` is in the ledger's normal form, decoded.
 */
export function readOldSearch(
  visited: string,
  query: string,
): { front: string; words: string } | null {
  const found = readWritten(visited) ?? readAsked(visited, query);
  const words = found?.words.trim() ?? "";
  if (found === null || words === "" || found.front.split("/").length > 2) return null;
  return { front: found.front, words: [...words].slice(0, longest).join("") };
}

function readAsked(visited: string, query: string): { front: string; words: string } | null {
  if (query === "" || readsQuery(visited)) return null;
  const words = new URLSearchParams(query).get("s") ?? "";
  return { front: visited.replace(/\/index\.php$/, "") || "/", words };
}

const written =
  /^(?<front>(?:\/(?!index\.php\/)[^/]+)?)(?:\/index\.php)?\/search\/(?<words>[^/]+)(?:\/(?:page|feed)\/\w+|\/feed)?$/;

function readWritten(visited: string): { front: string; words: string } | null {
  const { front = "", words } = written.exec(visited)?.groups ?? {};
  return words === undefined ? null : { front: front || "/", words: words.replaceAll("+", " ") };
}
