const asking = new Set(["search", "suggestions.json"]);

/** Search, and what its field offers, alone read their query; every other public page is asked for without. */
export function readsQuery(path: string): boolean {
  const [first = "", second = ""] = path.slice(1).split("/");
  return asking.has(first) || asking.has(second);
}

/** Queries by which WordPress names something, and the one under which the ledger knows it. */
const numbered = { p: "p", page_id: "p", attachment_id: "p", cat: "cat", author: "author" };

/**
 * The address under which the ledger knows an old WordPress address with a query, where a page may stand that
 * would otherwise answer 200: `/?p=123` for `/?p=123`, `/?page_id=123` and `/?attachment_id=123`, `/?cat=4` and
 * `/?author=2`, `/tag/rivers` for `/?tag=rivers`, `/category/rivers` and `/author/nora` for the same by name, `/2019/03`
 * for `/?m=201903` and `/?year=2019&monthnum=3`, `/feed` for `/?feed=rss2`; `/blog?p=123` for a site that stood in a folder. `/index.php?p=123` is the same as `/?p=123`. Null for every other request, and where a page reads its query
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
  const feed = /^(?:comments-)?(?:feed|rss2?|rdf|atom)$/.test(asked.get("feed") ?? "")
    ? "/feed"
    : "";
  const list = listOf(asked);
  return list === null && feed === "" ? null : `${folder}${list ?? ""}${feed}`;
}

/** What a list was called by name, and where it stood as long as nobody had chosen another place. */
const named = { tag: "tag", category_name: "category", author_name: "author" };

function listOf(asked: URLSearchParams): string | null {
  for (const [name, place] of Object.entries(named)) {
    const slug = asked.get(name);
    if (slug !== null && /^[\p{L}\p{M}\p{N}_-]{1,200}$/u.test(slug)) return `/${place}/${slug}`;
  }
  return dateOf(asked);
}

/** `m=201903` and `year=2019&monthnum=3`, with a day or without; what is no date leads nowhere. */
function dateOf(asked: URLSearchParams): string | null {
  const parts = ["year", "monthnum", "day"].map((part) => asked.get(part) ?? "");
  const together = parts.map((part, place) => (place === 0 ? part : part.padStart(2, part && "0")));
  const written = asked.get("m") ?? together.join("");
  const { year, month, day } =
    /^(?<year>\d{4})(?:(?<month>\d\d)(?<day>\d\d)?)?$/.exec(written)?.groups ?? {};
  return year === undefined
    ? null
    : ["", year, month, day].filter((one) => one !== undefined).join("/");
}

/**
 * Whether an address names something by its number on the front page of a site or an edition (`/?p=123`, `/fa?cat=4`). Where
 * nothing has that number, nothing is there, as on the old site; behind any other page such a query may mean
 * something else to whoever made the link.
 */
export function isNumberAtFront(address: string): boolean {
  return /^\/(?:[a-z]{2})?\?(?:p|cat|author)=\d+$/.test(address);
}
