/**
 * What the head of a page tells browsers, search engines and the places where it is shared. Plain
 * data, browser-safe; every address is absolute and percent-encoded, every instant ISO 8601 with the
 * edition's offset. `lib/syndication` computes it, `components/site/frame/page-head` prints it.
 */
export type HeadView = {
  /** As the browser's tab shows it: the page's title with the newspaper's name. */
  title: string;
  description: string | null;
  /** The page's one address; null where it has none, as on a designed error. */
  canonical: string | null;
  /** For example `max-image-preview:large`, or `noindex`. */
  robots: string;
  /** The page in every edition that has it, itself and `x-default` included; empty when it stands alone. */
  alternates: { hreflang: string; href: string }[];
  /** Feeds of this page's list and of the edition, for readers that look for them. */
  feeds: { title: string; href: string; type: string }[];
  /** Its address as Markdown, where it can be read so. */
  markdown?: string;
  social: SocialView | null;
};

/** How the page presents itself when it is shared (Open Graph; X falls back to it). */
export type SocialView = {
  type: "website" | "article" | "profile";
  title: string;
  description: string | null;
  url: string;
  siteName: string;
  /** Language and territory as Open Graph writes them, `fa_IR`; null when the territory is not known. */
  locale: string | null;
  image: { url: string; width: number; height: number; alt: string } | null;
  /** The words as X has room for them, which cuts others anywhere. */
  card: { title: string; description: string | null };
  article: SocialArticleView | null;
};

/** What Open Graph's `article:` names say of an article. */
export type SocialArticleView = {
  publishedTime: string;
  modifiedTime: string | null;
  section: string;
  /** Addresses of the authors' pages. */
  authors: string[];
  tags: string[];
};
