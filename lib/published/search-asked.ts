import { type StoryKind, storyKinds } from "#lib/content/kinds";
import type { EditionView } from "#lib/language/edition";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";

/** What the address of a search asks for: words, and what the articles found must also be. */
export type SearchAsked = {
  text: string;
  /** Slugs in the edition. */
  section: string | null;
  topic: string | null;
  author: string | null;
  kind: StoryKind | null;
  /** First and last day of publication, `yyyy-mm-dd`. */
  from: string | null;
  to: string | null;
  /** From 1; null where the address says a page that cannot be. */
  page: number | null;
};

type Query = Record<string, string | string[] | undefined>;

/** Reads a query; a filter that names nothing is left out, and of what is said twice the first counts. */
export function readSearchAsked(query: Query): SearchAsked {
  const one = (name: string) => {
    const value = query[name];
    return ((Array.isArray(value) ? value[0] : value) ?? "").toWellFormed().replaceAll("\0", "");
  };
  const slug = (name: string) => one(name).normalize("NFC").slice(0, 200) || null;
  return {
    text: one("q"),
    section: slug("section"),
    topic: slug("topic"),
    author: slug("author"),
    kind: storyKinds.find((kind) => kind === one("kind")) ?? null,
    from: readDay(one("from")),
    to: readDay(one("to")),
    page: readPage(one("page")),
  };
}

/** The address of a search, without what it does not say; a page only from the second on. */
export function searchHref(edition: EditionView, { text, page, ...filters }: SearchAsked): string {
  const query = new URLSearchParams({ q: text });
  for (const [name, value] of Object.entries(filters)) if (value !== null) query.set(name, value);
  if (page !== null && page > 1) query.set("page", String(page));
  return `${hrefOf(pathOf.search(edition))}?${query}`;
}

function readDay(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function readPage(text: string): number | null {
  if (text === "") return 1;
  return /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : null;
}
