/**
 * An address that WordPress or Ghost made by itself behind that of a post or a list: its feed, a further page of a list, or
 * another view of a post (a part of a long one, a page of comments, AMP, an embed). Of a picture it made smaller ones. Of
 * the site it made sitemaps, as did whoever was asked to do it better.
 */
export type OldForm = { kind: "feed" | "page" | "view" | "sitemap"; base: string };

/** As WordPress calls it and its parts, Yoast and those like it, Jetpack, and Ghost; those of ours are none of them. */
const oldSitemap =
  /^(?<base>.*?)\/(?!news-sitemap\.xml$)(?:wp-sitemap(?:-[\w-]{1,60})?|sitemap_index|[\w-]{1,40}-sitemap(?:-?\d{1,4})?|sitemap-[a-z\d]{1,20}(?:-\d{1,4})?)\.xml$/;

const forms: [kind: OldForm["kind"], form: RegExp][] = [
  ["feed", /^(?<base>.*?)\/(?:comments\/)?(?:feed(?:\/(?:rss2?|rdf|atom))?|rss2?|rdf|atom)$/],
  ["feed", /^(?<base>.*?)\/wp-(?:rss2?|rdf|atom|feed|commentsrss2)\.php$/],
  ["page", /^(?<base>.*)\/page\/\d{1,6}$/],
  ["view", /^(?<base>.+)\/(?:\d{1,3}|comment-page-\d{1,6}|amp|embed|trackback)$/],
  [
    "view",
    /^(?<base>(?:\/.+)?\/content\/images)\/size\/w\d{1,5}(?:h\d{1,5})?(?:\/format\/\w{1,8})?(?<ending>\/.+)$/,
  ],
  ["sitemap", oldSitemap],
  ["view", /^(?<base>\/.+)-(?:\d{1,5}x\d{1,5}|scaled)(?<ending>\.(?:jpe?g|png|gif|webp|avif))$/i],
];

/** What such an address stands behind (`/` for the site itself); null for every other one. */
export function readOldForm(path: string): OldForm | null {
  const form = outermostForm(path);
  const inner = form === null ? null : outermostForm(form.base);
  if (form === null || inner === null) return form;
  // Nobody ever linked to the feed of a feed, or to three of them; somebody may ask for a hundred. A list may be called
  // as a feed is, though.
  const isCalledFeed = /\/(?:rss2?|rdf|atom)$/.test(form.base) && form.kind === "feed";
  const isTwice = inner.kind === form.kind && !isCalledFeed;
  return isTwice || outermostForm(inner.base) !== null ? null : form;
}

function outermostForm(path: string): OldForm | null {
  for (const [kind, form] of forms) {
    const { base: front, ending = "" } = form.exec(path)?.groups ?? {};
    if (front === undefined) continue;
    const base = `${front}${ending}`;
    return { kind, base: base === "" ? "/" : base };
  }
  return null;
}

/** A date that WordPress had a page for, and the folder that its site stood in (“” or “/blog”); `month` counts from 1. */
export type OldDate = { folder: string; year: number; month: number | null; day: number | null };

/** `/2019`, `/2019/03`, `/2019/3`, `/date/2019/03` and `/blog/2019/03/04`; null for every other address. */
export function readOldDate(path: string): OldDate | null {
  const written =
    /^(?<folder>.*?)(?:\/date)?\/(?<year>(?:19|20)\d\d)(?:\/(?<month>0?[1-9]|1[0-2])(?:\/(?<day>0?[1-9]|[12]\d|3[01]))?)?$/;
  const { folder, year, month, day } = written.exec(path)?.groups ?? {};
  if (folder === undefined || year === undefined) return null;
  const numberOf = (text: string | undefined) => (text === undefined ? null : Number(text));
  return { folder, year: Number(year), month: numberOf(month), day: numberOf(day) };
}
