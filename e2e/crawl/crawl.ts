import { type Answer, ask, askAll } from "../fetch/ask.ts";
import { type Page, readPage } from "../fetch/page.ts";

export type Visited = Pick<Answer, "status" | "headers"> & {
  path: string;
  /** The page that led here first. */
  from: string;
  /** Null for everything that is not a page. */
  page: Page | null;
  /** The text of feeds and sitemaps; null for everything else. */
  xml: string | null;
  /** The text of feeds as JSON; null for everything else. */
  json: string | null;
  /** The text of an article or Page as Markdown; null for everything else. */
  markdown: string | null;
};

/** Follows every link of the site from the addresses to begin with, each address once, round after round. */
export async function crawl(
  site: { url: string },
  begin: string[],
): Promise<ReadonlyMap<string, Visited>> {
  const visited = new Map<string, Visited>();
  let waiting = new Map(begin.map((path) => [path, "the start"]));
  while (waiting.size > 0) {
    const round = [...waiting];
    waiting = new Map();
    const from = new Map(round);
    await askAll([...from.keys()], async (path) => {
      visited.set(path, await visit(site, path, from.get(path) ?? ""));
    });
    for (const [path] of round) {
      for (const next of leadsTo(site, visited.get(path))) {
        if (!visited.has(next)) waiting.set(next, path);
      }
    }
  }
  return visited;
}

async function visit(site: { url: string }, path: string, from: string): Promise<Visited> {
  const { status, headers, text } = await ask(site, path);
  const type = String(headers["content-type"] ?? "");
  return {
    path,
    from,
    status,
    headers,
    page: type.startsWith("text/html") ? readPage(text) : null,
    xml: /xml/.test(type) && !type.startsWith("image/") ? text : null,
    json: /json/.test(type) ? text : null,
    markdown: type.startsWith("text/markdown") ? text : null,
  };
}

/** The addresses on this site that something leads to, without their fragments. */
function leadsTo(site: { url: string }, visited: Visited | undefined): string[] {
  if (visited === undefined) return [];
  const { page, headers, path } = visited;
  const named = page === null ? [] : [...page.links, ...page.files];
  const moved = headers.location === undefined ? [] : [headers.location];
  return [...named, ...moved].flatMap((href) => {
    const url = URL.parse(href, `${site.url}${path}`);
    return url?.origin === site.url ? `${url.pathname}${url.search}` : [];
  });
}
