import { type StoryKind, storyKinds } from "#lib/content/kinds";
import { readDay } from "#lib/language/calendar-day";
import type { EditionView } from "#lib/language/edition";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";

/** Whether only a part of all articles is looked through, whatever is looked for there. */
export function isNarrowed({ section, topic, author, kind, from, to }: SearchAsked): boolean {
  return [section, topic, author, kind, from, to].some((filter) => filter !== null);
}

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
  /** A last day that is before the first one, and narrows nothing. */
  early: string | null;
  /** What was written where a day belongs and cannot be read as one. */
  unread: { from: string | null; to: string | null };
  /** From 1; null where the address says a page that cannot be. */
  page: number | null;
};

type Query = Record<string, string | string[] | undefined>;

/**
 * Reads a query; a filter that names nothing is left out, and of what is said twice the first counts. Days may be
 * written in the calendar of the edition.
 */
export function readSearchAsked(query: Query, edition: Pick<EditionView, "calendar">): SearchAsked {
  const one = (name: string) => {
    const value = query[name];
    return ((Array.isArray(value) ? value[0] : value) ?? "").toWellFormed().replaceAll("\0", "");
  };
  const written = (name: "from" | "to") => [...one(name).trim()].slice(0, 40).join("") || null;
  const from = readDay(edition, one("from"));
  const to = readDay(edition, one("to"));
  const isEarly = from !== null && to !== null && to < from;
  const slug = (name: string) => one(name).normalize("NFC").slice(0, 200) || null;
  return {
    text: one("q"),
    section: slug("section"),
    topic: slug("topic"),
    author: slug("author"),
    kind: storyKinds.find((kind) => kind === one("kind")) ?? null,
    from,
    to: isEarly ? null : to,
    early: isEarly ? to : null,
    unread: {
      from: from === null ? written("from") : null,
      to: to === null ? written("to") : null,
    },
    page: readPage(one("page")),
  };
}

/** The address of a search, without what it does not say; a page only from the second on. */
export function searchHref(
  edition: EditionView,
  { text, page, early: _, unread: __, ...filters }: SearchAsked,
): string {
  const query = new URLSearchParams({ q: text });
  for (const [name, value] of Object.entries(filters)) if (value !== null) query.set(name, value);
  if (page !== null && page > 1) query.set("page", String(page));
  return `${hrefOf(pathOf.search(edition))}?${query}`;
}

function readPage(text: string): number | null {
  if (text === "") return 1;
  return /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : null;
}
