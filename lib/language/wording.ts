import type { BlockLabels, BodyLabels } from "#lib/content/body-labels";
import type {
  AuthorKind,
  BylineKind,
  CorrectionKind,
  FactName,
  StoryKind,
  TopicType,
} from "#lib/content/kinds";

/** The parts of a date, already in the language's names and digits and in the edition's calendar. */
export type DateFields = { weekday: string; day: string; month: string; year: string };

/** How a language puts a date together; the names of days, months and zones come from Intl. */
export type DateWording = {
  /** Today's date in the masthead. */
  masthead: (date: DateFields) => string;
  /** A date beside a text, as Published and Updated, and in its dateline. */
  plain: (date: DateFields) => string;
  /** A date with time of day and zone, each already written out. */
  instant: (parts: { date: string; time: string; zone: string }) => string;
  /** Which of Intl's zone names reads best in this language: `letters` are “GMT”, “EST”, where readers have them. */
  zoneName: "letters" | "short" | "shortGeneric";
};

/** The answers that readers may get instead of a page. */
export type ErrorStatus = 400 | 404 | 410 | 503;

/** What stands in place of a page that cannot be shown; a link to a preview that has ended has words of its own. */
export type ErrorPageName = ErrorStatus | "closed";

/** What happened, in a sentence, and what the reader can do now. */
export type ErrorWording = { title: string; sentence: string; advice: string };

/** Words around a name that the page marks up itself: `before` + name + `after`. */
export type Around = { before: string; after: string };

/** Around the search for articles; counts are numbers, written out by the language. */
export type SearchWording = {
  title: string;
  /** What the field is for, and the button beside it. */
  field: string;
  submit: string;
  /** How a question can be put. */
  hint: string;
  filters: string;
  section: string;
  anySection: string;
  kind: string;
  anyKind: string;
  from: string;
  to: string;
  /** In the browser's tab. */
  titleFor: (text: string) => string;
  count: (count: number) => string;
  /** There are more than were counted. */
  moreThan: (count: number) => string;
  nothing: string;
  /** Of a question that holds no word to look for. */
  noWords: string;
  nothingAdvice: string;
  /** Before the question in another spelling. */
  didYouMean: string;
  previous: string;
  next: string;
  /** What is offered while somebody types, and how many there are, for those who hear it. */
  suggestions: string;
  suggested: (count: number) => string;
  /** Choices of what was found. */
  topic: string;
  anyTopic: string;
  author: string;
  anyAuthor: string;
  /** What narrows a search now, and the ways out of one filter and of all. */
  chosen: string;
  without: (filter: string) => string;
  clearAll: string;
  /** How a day is written, that it was not, and that the last one is before the first. */
  dayLike: (date: string) => string;
  unreadDay: (date: string) => string;
  earlyDay: string;
};

/** Around the texts that an article has had, and what differs between two of them. */
export type VersionsWording = {
  title: string;
  titleOf: (headline: string) => string;
  version: (number: number) => string;
  /** What stands on the page of one version before it is opened. */
  first: string;
  /** Changes that readers were not told of. */
  fixes: (count: number) => string;
  current: string;
  earlier: string;
  later: string;
  toArticle: string;
  /** Above the text: with which other it is compared, how much differs, and how that is marked. */
  comparedWith: (number: number) => string;
  withNone: string;
  changes: (count: number) => string;
  toFirstChange: string;
  marks: string;
  /** Heard, not seen: before a marked text. */
  added: string;
  removed: string;
  states: Record<"changed" | "restyled" | "added" | "removed" | "moved" | "left", string>;
  blocks: BlockLabels;
  fields: Record<"headline" | "standfirst" | "bylines" | "lead" | "dateline", string>;
  /** A footnote within the text. */
  note: (text: string) => string;
};

/**
 * Every string of the public site in one language. A language is one file of this type, listed in
 * `wording-for.ts`; the compiler finds what is missing.
 */
export type Wording = {
  skipToContent: string;
  home: string;

  /** Names of landmarks, heard rather than seen. */
  sectionsNavigation: string;
  editionsNavigation: string;
  breadcrumb: string;
  pagesNavigation: string;
  pagination: string;
  today: string;

  related: string;
  /** Over every page while news breaks, and what puts it away. */
  breaking: { label: string; dismiss: string };
  selected: string;
  latest: string;
  /** Over what other publishers wrote. */
  outside: string;
  /** Before the name of the publisher that something was taken from. */
  source: string;
  topics: string;
  documents: string;
  corrections: string;
  /** In place of them, on the page of all. */
  noCorrections: string;
  /** What leads to those of each year. */
  correctionYears: string;
  /** Nothing is published here yet. */
  emptyList: string;
  authors: string;
  /** What topics and authors stand under where all of them do, in this order. */
  topicGroups: Record<TopicType, string>;
  authorGroups: Record<AuthorKind, string>;
  /** Heard before the letters, or parts, of a long page. */
  jumpTo: string;
  /** Everything that was ever published, by month. */
  archive: string;
  articleCount: (count: number) => string;
  /** What search engines are told of pages that have no words of their own; of one year, or of all. */
  about: Record<"archive" | "corrections", (site: string, year: string | null) => string> &
    Record<"topics" | "authors", (site: string) => string>;

  search: SearchWording;

  kinds: Record<StoryKind, string>;
  /** What the page of a topic or an author is about, above its name. */
  topicTypes: Record<TopicType, string>;
  authorKinds: Record<AuthorKind, string>;
  /** The way to what was written of a topic in each year. */
  coverageYears: string;
  /** What is told of a topic at a glance. */
  factNames: Record<FactName, string>;
  /** What stands before the names of a byline, with the space that follows it. */
  bylines: Record<BylineKind, string>;
  /** Between names: all but the last two, and the last two. */
  listComma: string;
  listAnd: string;

  published: string;
  updated: string;
  readingTime: (minutes: number) => string;
  /** Above an article of another time, in whole years, at least one; and before the headline of what came after it. */
  olderThan: (years: number) => string;
  followUp: string;
  correctionKinds: Record<CorrectionKind, string>;

  /** Between the editor's own words in the text of an article. */
  body: BodyLabels;

  versions: VersionsWording;

  share: { share: string; copyLink: string; copied: string };
  /** The switch between paper and night, which is on at night. */
  darkTheme: string;

  newer: string;
  older: string;
  /** The landmark with the article before and the one after in a section. */
  moreIn: (section: string) => string;
  page: (number: number) => string;
  /** Title of one page of a list: for the browser's tab and for search engines. */
  titleOfPage: (title: string, number: number) => string;
  /** Title of a part of something: a year of the archive. */
  titleOfPart: (title: string, part: string) => string;
  /** A topic, an author and a section may have one name: their titles tell them apart. */
  titleOfTopic: (name: string) => string;
  titleOfAuthor: (name: string) => string;

  readIn: Around;
  /** To the page of the same topic, author or section. */
  listIn: Around;
  /** After an edition's name, where the way leads to its front page, and not to the page that somebody reads. */
  toFront: string;
  feed: string;
  feedOf: (title: string) => string;
  /** What programs that read for somebody are told of an edition. */
  llms: {
    about: (names: { form: string; ending: string; type: string }) => string;
    sections: string;
    pages: string;
    everything: string;
  };
  /** What somebody reads who opens a feed in a browser: what it is, and what stands before its address. */
  feedPage: { what: string; how: string };
  /** The author's or organisation's pages elsewhere. */
  elsewhere: string;

  /** Sizes of files; the number is already written in the language's digits. */
  fileSize: Record<"B" | "kB" | "MB" | "GB", (number: string) => string>;

  errors: Record<ErrorPageName, ErrorWording>;
  backToHome: string;
  /** Above a text that is shown before it is published. */
  preview: { banner: string };

  dates: DateWording;
};
