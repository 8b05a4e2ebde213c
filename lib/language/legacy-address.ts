/** Search is the only public page that reads its query; every other is asked for without. */
export function readsQuery(path: string): boolean {
  const [first, second] = path.slice(1).split("/");
  return first === "search" || second === "search";
}

/** Queries by which WordPress names something, and the one under which the ledger knows it. */
const numbered = { p: "p", page_id: "p", attachment_id: "p", cat: "cat", author: "author" };

/**
 * The address under which the ledger knows an old WordPress address with a query, where a page may stand that
 * would otherwise answer 200: `/?p=123` for `/?p=123`, `/?page_id=123` and `/?attachment_id=123`, `/?cat=4` and
 * `/?author=2`, `/tag/rivers` for `/?tag=rivers`, `/feed` for `/?feed=rss2`; `/blog?p=123` for a site that stood in a
 * folder. `/index.php?p=123` is the same as `/?p=123`. Null for every other request, and where a page reads its query
 * itself.
 */
export function legacyAddress(visited: string, query: string): string | null {
  if (query === "" || readsQuery(visited)) return null;
  const path = visited.replace(/\/index\.php$/, "") || "/";
  const asked = new URLSearchParams(query);
  for (const [name, known] of Object.entries(numbered)) {
    const id = asked.get(name);
    if (id !== null && /^\d{1,18}$/.test(id)) return `${path}?${known}=${id}`;
  }
  const folder = path === "/" ? "" : path;
  const tag = asked.get("tag");
  if (tag !== null && /^[\p{L}\p{M}\p{N}_-]{1,200}$/u.test(tag)) return `${folder}/tag/${tag}`;
  return /^(?:rss2?|rdf|atom)$/.test(asked.get("feed") ?? "") ? `${folder}/feed` : null;
}
