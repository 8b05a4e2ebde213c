import type { Piece } from "#lib/content/compare/compare-words";
import type { ReadBlock } from "#lib/content/compare/find-moved";
import type { Document } from "#lib/content/document";
import type { FrontBlock } from "#lib/content/front-layout";
import type {
  AuthorKind,
  BylineKind,
  CorrectionKind,
  CorrectionPlace,
  FactName,
  StoryKind,
  TopicType,
} from "#lib/content/kinds";
import type { CutForm, PreparedImage, Rendition } from "#lib/content/prepared";
import type { PolicyKind } from "#lib/content/site-settings";
import type { EditionView } from "#lib/language/edition";
import type { SearchAsked } from "#lib/published/search/asked";
import type { MarkedPiece } from "#lib/published/search/snippet";

/**
 * What pages, feeds and data are made of. Plain, serialisable, published content only; browser-safe.
 * Instants are ISO 8601 strings in UTC; dates without a time are `yyyy-mm-dd`; paths are absolute,
 * decoded, without a host.
 */

/** A named thing with a page of its own in this edition; `path` is null while that page does not exist. */
export type LinkView = { id: string; name: string; path: string | null };

export type BylineView = LinkView & { kind: BylineKind; authorKind: AuthorKind };
export type TopicLinkView = LinkView & { type: TopicType };

/** Place and date printed before the first paragraph; either may be missing. */
export type DatelineView = { place: string | null; date: string | null };

/** A picture as every place that shows it gets it. */
export type ImageView = PreparedImage;
export type { CutForm, Rendition };

/** A picture of somebody who signs, cut to squares, from the smallest. */
export type PhotoView = ImageView & { squares: Rendition[] };

export type AttachmentView = {
  title: string;
  href: string;
  /** Media type, for example `application/pdf`. */
  mediaType: string;
  bytes: number;
};

export type CorrectionView = {
  kind: CorrectionKind;
  text: string;
  /** Above the text of the article or under it. */
  place: CorrectionPlace;
  publishedAt: string;
};

export type CardView = {
  id: string;
  path: string;
  headline: string;
  standfirst: string | null;
  /** The language of its words, where it is not the edition's. */
  foreign: { language: string; direction: "ltr" | "rtl" } | null;
  kind: StoryKind;
  section: LinkView;
  bylines: BylineView[];
  image: ImageView | null;
  publishedAt: string;
  updatedAt: string | null;
};

export type ArticleView = CardView & {
  revisionId: string;
  /** Language tag and direction of the text itself. */
  language: string;
  direction: "ltr" | "rtl";
  dateline: DatelineView | null;
  document: Document;
  topics: TopicLinkView[];
  attachments: AttachmentView[];
  corrections: CorrectionView[];
  /** The edition's date of first publication, frozen: archive addresses depend on it. */
  publishedOn: string;
  wordCount: number;
  seo: {
    title: string | null;
    description: string | null;
    canonicalUrl: string | null;
    noindex: boolean;
  };
};

/** When readers last saw something new in an article: its publication, or its latest update. */
export function lastChange({ publishedAt, updatedAt }: ArticleView): string {
  return updatedAt ?? publishedAt;
}

/** The page in another edition that is about the same. */
export type TwinView = { edition: EditionView; path: string };

/** The same story in another edition. */
export type TranslationView = TwinView & {
  headline: string;
  /** Whether search engines may list it under this address; others are linked, and named to nobody. */
  isListed: boolean;
  /** Whether somebody signs it as its translator. */
  isTranslation: boolean;
};

/** Everything the document of one page may point to, resolved: drafts and unknown ids are simply absent. */
export type DocumentContext = {
  /** Path of a live story by its id. */
  storyPaths: Record<string, string>;
  images: Record<string, ImageView>;
};

/** One line over every page; without an address where no article tells more. */
export type BreakingView = { id: string; text: string; path: string | null };

/** What every page of an edition carries: masthead, navigation, footer. */
export type SiteView = {
  edition: EditionView;
  editions: EditionView[];
  sections: LinkView[];
  pages: LinkView[];
  /** Stands for the name in the masthead. */
  logo: ImageView | null;
  footer: { text: string; links: { name: string; href: string }[] };
  /** What breaks now. */
  breaking: BreakingView | null;
  /** Live Pages that say what the newsroom holds itself to. */
  policies: { kind: PolicyKind; path: string }[];
  /** Its feeds carry a summary of each article instead of the whole text. */
  feedSummary: boolean;
};

export type NeighbourView = Pick<CardView, "path" | "headline" | "foreign">;

/** The articles before and after one in its section; null at either end. */
export type NeighboursView = { older: NeighbourView | null; newer: NeighbourView | null };

export type ArticlePageView = {
  article: ArticleView;
  context: DocumentContext;
  /** Of those who sign, by the author's id; who has none is absent. */
  photos: Record<string, PhotoView>;
  /** Addresses of those who sign elsewhere, by the author's id; who has none is absent. */
  elsewhere: Record<string, string[]>;
  translations: TranslationView[];
  neighbours: NeighboursView;
  /** The newest article that came after it and is linked to it. */
  followUp: NeighbourView | null;
  /** Where its earlier texts are looked up; null while it has had only one. */
  versionsPath: string | null;
  related: CardView[];
  selected: CardView[];
  latest: CardView[];
};

/** Something that another publisher wrote: its title and where it can be read. */
export type OutsideView = {
  id: string;
  title: string;
  /** An address of the web, in full. */
  href: string;
  /** As the newsroom calls whoever wrote it. */
  source: string;
  /** Where its words are of another language than the edition's. */
  foreign: { language: string; direction: "ltr" | "rtl" } | null;
  publishedAt: string;
};

export type HomePageView = {
  lead: CardView | null;
  secondaries: CardView[];
  /** Each under the name of the section or topic that it is of. */
  strips: { type: "section" | "topic"; link: LinkView; cards: CardView[] }[];
  selected: CardView[];
  latest: CardView[];
  /** What stands beside the stories, in its order. */
  blocks: FrontBlock[];
  /** What trusted sources tell, the newest first. */
  outside: OutsideView[];
};

/** What the pages of an article's versions say of it as it is now. */
export type VersionedView = {
  headline: string;
  path: string;
  language: string;
  direction: "ltr" | "rtl";
  section: LinkView;
};

export type VersionLinkView = { number: number; publishedAt: string; path: string };

/** Something that was done to an article: a text, several fixes of which nobody was told, or a note alone. */
export type VersionEntryView =
  | { kind: "first"; version: VersionLinkView }
  | { kind: "told"; version: VersionLinkView; note: CorrectionView }
  | { kind: "fixes"; versions: VersionLinkView[] }
  | { kind: "note"; note: CorrectionView };

/** The newest first. */
export type VersionsView = { article: VersionedView; path: string; entries: VersionEntryView[] };

/** What is compared beside the text, in the order in which it stands on the page. */
export const versionFields = ["headline", "standfirst", "bylines", "lead", "dateline"] as const;
export type VersionFieldView = {
  field: (typeof versionFields)[number];
  isSame: boolean;
  pieces: Piece[];
};

/** One text of an article beside the one before, or by itself where there is none. */
export type VersionView = {
  article: VersionedView;
  number: number;
  path: string;
  publishedAt: string;
  /** What readers were told of it. */
  note: CorrectionView | null;
  earlier: { number: number; path: string } | null;
  later: { number: number; path: string } | null;
  language: string;
  direction: "ltr" | "rtl";
  fields: VersionFieldView[];
  blocks: ReadBlock[];
};

/** Notes on articles, the newest first: the latest ones, or those of one year. */
export type CorrectionsView = {
  path: string;
  /** As the edition writes it; null for the latest of all years. */
  year: string | null;
  notes: (CorrectionView & {
    id: string;
    article: Pick<CardView, "id" | "headline" | "path" | "foreign">;
  })[];
  /** Every year that has any, the newest first. */
  years: { name: string; path: string }[];
};

/** Every month in which something was published, by year, the newest first. */
export type ArchiveView = {
  path: string;
  years: {
    year: number;
    /** Each by its name, and by its name with its year. */
    months: { path: string; name: string; fullName: string; count: number }[];
  }[];
};

/** What was published in one month, day by day (`yyyy-mm-dd`). */
/** A month of the archive, or a page of a large one: `number` is null on the first; `count` is that of the month. */
export type ArchiveMonthView = {
  path: string;
  number: number | null;
  name: string;
  count: number;
  days: { date: string; cards: CardView[] }[];
  /** Another page of this month has no name of its own. */
  older: { path: string; name: string | null } | null;
  newer: { path: string; name: string | null } | null;
};

/** Names that stand together under a letter, or under what they are. */
export type IndexGroupView<Entry> = { heading: string; anchor: string; entries: Entry[] };

/** One page of all names of a kind; `number` is null on the first. */
export type IndexView<Entry> = {
  path: string;
  number: number | null;
  groups: IndexGroupView<Entry>[];
  /** Where each part of the whole begins; empty where all is in sight. */
  ways: { heading: string; path: string; anchor: string }[];
  previousPath: string | null;
  nextPath: string | null;
};

type EntryView = { id: string; name: string; path: string; publishedAt: string };

/** A topic with a page, and when its newest article was published. */
export type TopicEntryView = EntryView & { kind: TopicType };
/** The same of somebody who signs. */
export type AuthorEntryView = EntryView & {
  kind: AuthorKind;
  role: string | null;
  photo: PhotoView | null;
};

/** `number` is null on the front of a list; page numbers count from the oldest (page 1). */
export type ListPageView = {
  title: string;
  description: string | null;
  path: string;
  feedPath: string;
  number: number | null;
  cards: CardView[];
  newerPath: string | null;
  olderPath: string | null;
};

/** What is told of a topic at a glance: by a name of the catalogue or one of its own, linked where it leads somewhere. */
export type FactView = { name: FactName | { own: string }; value: string; href: string | null };

export type SectionPageView = ListPageView & { section: LinkView };
/** A year in which something of a list was published: the page with its newest article, and where on it the year begins. */
export type CoverageYearView = { name: string; path: string; anchor: string };

export type TopicPageView = ListPageView & {
  topic: TopicLinkView;
  facts: FactView[];
  /** The newest first; empty on older pages, and while all is of one year. */
  years: CoverageYearView[];
};
export type AuthorPageView = ListPageView & {
  author: LinkView & {
    authorKind: AuthorKind;
    /** What they are to the newspaper or do elsewhere, in a line. */
    role: string | null;
    photo: PhotoView | null;
    sameAs: string[];
  };
};

/** A topic or author of what was found, by its slug; how many of it were found, or null where they were not counted. */
export type SearchChoice = { slug: string; name: string; count: number | null };

/** What a reader asked for and what was found of it. */
export type SearchPageView = {
  /** Without the filters that name nothing. */
  asked: SearchAsked;
  topic: LinkView | null;
  author: LinkView | null;
  /** False while there is no word to look for. */
  isAsked: boolean;
  count: number;
  /** False where there are more than were counted. */
  isCountExact: boolean;
  results: { card: CardView; headline: MarkedPiece[]; passage: MarkedPiece[] }[];
  hasMore: boolean;
  /** The question in another spelling, which finds something. */
  spelling: string | null;
  /** Of what was found, the most frequent first. */
  topics: SearchChoice[];
  authors: SearchChoice[];
};

export type PageView = {
  id: string;
  path: string;
  title: string;
  standfirst: string | null;
  document: Document;
  context: DocumentContext;
  language: string;
  direction: "ltr" | "rtl";
  translations: TranslationView[];
  seo: { title: string | null; description: string | null; noindex: boolean };
};
