import { createHash } from "node:crypto";

/**
 * The names under which pages are kept and expired. Publishing writes them into invalidations, pages carry
 * them; ids and hashes only, so that they stay short however long a name is.
 */
export const tagOf = {
  /** The page of one article or Page. */
  article: (id: string) => `article:${id}`,
  /** Every page that shows a card of, or a link to, an article. */
  card: (id: string) => `card:${id}`,
  /** Whatever stands, or may one day stand, at a path. */
  path: (path: string) =>
    `path:${createHash("sha256").update(path).digest("base64url").slice(0, 22)}`,
  /** The pages of a story in every edition: each names the others. */
  translations: (groupId: string) => `translations:${groupId}`,
  /** The front page of an edition, by what its articles and picks change. */
  front: (editionId: string) => `front:${editionId}`,
  /** How its editors arranged it. */
  arranged: (editionId: string) => `arranged:${editionId}`,
  /** What trusted sources tell on it. */
  outside: (editionId: string) => `outside:${editionId}`,
  /** The front of a list, its last pages and its feed: what a new article changes. */
  list: (listId: string) => `list:${listId}`,
  /** Every page of a list: what numbering it anew changes. */
  listOrder: (listId: string) => `list-order:${listId}`,
  /** What shows the articles of the month of a day (Gregorian), or that it has any. */
  month: (editionId: string, day: Date) => `month:${editionId}:${day.toISOString().slice(0, 7)}`,
  latest: (editionId: string) => `latest:${editionId}`,
  /** What stands over every page of an edition while it breaks. */
  breaking: (editionId: string) => `breaking:${editionId}`,
  selected: (editionId: string) => `selected:${editionId}`,
  /** Masthead, navigation and footer: on every page of every edition. */
  site: () => "site",
  /** The rules for many old addresses at once, which no page shows. */
  patterns: () => "patterns",
  /** What names all pages of an edition: its sitemaps but those of months, what a search suggests, the pages of all topics and authors. */
  sitemap: (editionId: string) => `sitemap:${editionId}`,
  section: (id: string) => `section:${id}`,
  topic: (id: string) => `topic:${id}`,
  author: (id: string) => `author:${id}`,
  media: (id: string) => `media:${id}`,
};
