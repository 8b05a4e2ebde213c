import { formatNumber } from "#lib/language/digits";
import type { Wording } from "#lib/language/wording";

export const english: Wording = {
  skipToContent: "Skip to content",
  home: "Home",

  sectionsNavigation: "Sections",
  editionsNavigation: "Languages",
  breadcrumb: "You are here",
  pagesNavigation: "About this site",
  pagination: "Pages",
  today: "Today",

  related: "Related articles",
  breaking: { label: "Breaking", dismiss: "Dismiss" },
  selected: "Selected",
  latest: "Latest",
  outside: "From elsewhere",
  source: "Source:",
  topics: "Topics",
  documents: "Documents",
  corrections: "Corrections and updates",
  noCorrections: "No article has been corrected or updated.",
  correctionYears: "Years",
  emptyList: "Nothing has been published here yet.",
  authors: "Authors",
  topicGroups: {
    person: "People",
    organisation: "Organisations",
    place: "Places",
    event: "Events",
    subject: "Subjects",
  },
  authorGroups: { person: "People", organisation: "Organisations" },
  jumpTo: "Jump to",
  archive: "Archive",
  articleCount: (count) => (count === 1 ? "1 article" : `${formatNumber("en", count)} articles`),

  about: {
    topics: (site) => `Everything that ${site} writes about, with the date of the latest article.`,
    authors: (site) => `Everybody who writes for ${site}, with the date of their latest article.`,
    archive: (site, year) =>
      `Everything that ${site} published${year === null ? "" : ` in ${year}`}, month by month.`,
    corrections: (site, year) =>
      `What ${site} had to put right${year === null ? "" : ` in ${year}`}: every correction and update, the newest first.`,
  },

  search: {
    title: "Search",
    field: "Search the articles",
    submit: "Search",
    hint: "All words are looked for. Put words that belong together in “quotes”, and a minus before a word you do not want.",
    filters: "Narrow the search",
    section: "Section",
    anySection: "All sections",
    kind: "Kind",
    anyKind: "All kinds",
    from: "From",
    to: "To",
    titleFor: (text) => `Search: ${text}`,
    count: (count) => (count === 1 ? "1 article" : `${formatNumber("en", count)} articles`),
    moreThan: (count) => `More than ${formatNumber("en", count)} articles`,
    nothing: "No article holds all of these words.",
    noWords:
      "There is nothing to look for in this. Type at least one word; a minus only leaves words out of what others find.",
    nothingAdvice: "Try fewer words or another spelling, or take a filter away.",
    didYouMean: "Did you mean",
    previous: "Previous",
    next: "Next",
    suggestions: "Suggestions",
    suggested: (count) =>
      count === 0
        ? "No suggestions"
        : count === 1
          ? "1 suggestion"
          : `${formatNumber("en", count)} suggestions`,
    topic: "Topic",
    anyTopic: "All topics",
    author: "Author",
    anyAuthor: "All authors",
    chosen: "Narrowed to",
    without: (filter) => `Remove: ${filter}`,
    clearAll: "Clear all",
    dayLike: (date) => `Like ${date}`,
    unreadDay: (date) => `This date could not be read. Write year, month and day, like ${date}.`,
    earlyDay: "This is before the first day, so it was left out. Choose a later one.",
  },

  kinds: {
    news: "News",
    analysis: "Analysis",
    opinion: "Opinion",
    statement: "Statement",
    interview: "Interview",
  },
  topicTypes: {
    subject: "Topic",
    person: "Person",
    organisation: "Organisation",
    place: "Place",
    event: "Event",
  },
  coverageYears: "Coverage by year",
  factNames: {
    born: "Born",
    died: "Died",
    office: "Office",
    livesIn: "Lives in",
    date: "Date",
    venue: "Where",
    organiser: "Organiser",
    founded: "Founded",
    seat: "Seat",
    head: "Head",
    members: "Members",
    liesIn: "In",
    population: "Population",
    area: "Area",
    built: "Built",
    website: "Website",
  },
  authorKinds: { person: "Author", organisation: "Organisation" },
  bylines: {
    by: "By ",
    analysis: "Analysis by ",
    opinion: "Opinion by ",
    reporting: "Reporting by ",
    interview: "Interview by ",
    photography: "Photography by ",
    translation: "Translated by ",
    statement: "Statement by ",
  },
  listComma: ", ",
  listAnd: " and ",

  published: "Published",
  updated: "Updated",
  readingTime: (minutes) => `${formatNumber("en", minutes)} min read`,
  olderThan: (years) =>
    years === 1
      ? "This article is more than a year old."
      : `This article is more than ${formatNumber("en", years)} years old.`,
  followUp: "Since then:",
  correctionKinds: { update: "Update", correction: "Correction", clarification: "Clarification" },

  body: {
    footnotes: "Notes",
    footnote: (number) => `Note ${formatNumber("en", number)}`,
    footnoteNumber: (number) => formatNumber("en", number),
    backToText: (number) => `Back to note ${formatNumber("en", number)} in the text`,
    table: (number) => `Table ${formatNumber("en", number)}`,
    pictureCredit: (credit) => `Picture: ${credit}`,
    gallery: {
      title: "Gallery",
      place: (number, count) =>
        `Picture ${formatNumber("en", number)} of ${formatNumber("en", count)}`,
      previous: "Previous picture",
      next: "Next picture",
      close: "Close",
    },
    embeds: {
      youtube: "Watch on YouTube",
      vimeo: "Watch on Vimeo",
      x: "Read on X",
      instagram: "See on Instagram",
      telegram: "Read on Telegram",
      spotify: "Listen on Spotify",
    },
  },

  versions: {
    title: "Versions",
    titleOf: (headline) => `Versions: ${headline}`,
    version: (number) => `Version ${formatNumber("en", number)}`,
    first: "First published",
    fixes: (count) => (count === 1 ? "1 small fix" : `${formatNumber("en", count)} small fixes`),
    current: "The text as it stands now",
    earlier: "Earlier version",
    later: "Later version",
    toArticle: "The article as it stands now",
    comparedWith: (number) => `Compared with version ${formatNumber("en", number)}`,
    withNone: "No earlier version is shown.",
    changes: (count) =>
      count === 0
        ? "No difference can be seen"
        : count === 1
          ? "1 change"
          : `${formatNumber("en", count)} changes`,
    toFirstChange: "Go to the first change",
    marks: "What was added is underlined, what was removed is struck through.",
    added: "added:",
    removed: "removed:",
    states: {
      changed: "Changed",
      restyled: "Same words, another form or link",
      added: "Added",
      removed: "Removed",
      moved: "Moved here",
      left: "Moved elsewhere in the text",
    },
    blocks: {
      paragraph: "Paragraph",
      heading: "Subheading",
      bulletList: "List",
      orderedList: "Numbered list",
      quote: "Quotation",
      pullQuote: "Pull quote",
      figure: "Picture",
      gallery: "Gallery",
      table: "Table",
      factBox: "Fact box",
      embed: "Embedded post",
      divider: "Divider",
      codeBlock: "Code",
    },
    fields: {
      headline: "Headline",
      standfirst: "Standfirst",
      bylines: "Byline",
      lead: "Main picture",
      dateline: "Dateline",
    },
    note: (text) => `[Note: ${text}]`,
  },

  share: { share: "Share", copyLink: "Copy link", copied: "Link copied" },
  darkTheme: "Dark theme",

  newer: "Newer",
  older: "Older",
  moreIn: (section) => `More in ${section}`,
  page: (number) => `Page ${formatNumber("en", number)}`,
  titleOfPage: (title, number) => `${title}, page ${formatNumber("en", number)}`,
  titleOfPart: (title, part) => `${title}: ${part}`,
  titleOfTopic: (name) => `${name}: topic`,
  titleOfAuthor: (name) => `${name}: author`,

  readIn: { before: "Read this in ", after: "" },
  listIn: { before: "This page in ", after: "" },
  toFront: ": front page",
  feed: "RSS feed",
  feedOf: (title) => `RSS feed of ${title}`,
  llms: {
    about: ({ form, ending, type }) =>
      `Every article and page can be read as ${form}: put ${ending} after its address, or ask for ${type}. Corrections stand in the text. Name the newspaper and link to the article when you answer from it.`,
    sections: "Sections",
    pages: "About the newspaper",
    everything: "Everything",
  },
  feedPage: {
    what: "This is a feed: the newest articles as a list, for programs that follow newspapers for you. Nobody learns who follows it.",
    how: "To follow it, copy this address into a feed reader:",
  },
  elsewhere: "Elsewhere",

  fileSize: {
    B: (number) => (number === "1" ? "1 byte" : `${number} bytes`),
    kB: (number) => `${number} kB`,
    MB: (number) => `${number} MB`,
    GB: (number) => `${number} GB`,
  },

  errors: {
    400: {
      title: "This address cannot be read",
      sentence: "The address contains characters that do not belong together.",
      advice:
        "It may have been cut short when it was copied. Try the link again where you found it.",
    },
    404: {
      title: "Page not found",
      sentence: "There is no page at this address.",
      advice: "It may have been mistyped, or the link that led here may be out of date.",
    },
    410: {
      title: "This page has been withdrawn",
      sentence: "It was published here and is no longer available.",
      advice: "The latest articles are on the home page.",
    },
    503: {
      title: "We cannot show this page right now",
      sentence: "Something on our side is not answering. Nothing is wrong with your address.",
      advice: "Please try again in a minute.",
    },
    closed: {
      title: "This link is no longer good",
      sentence: "It led to a text before its publication, and it has ended or was closed.",
      advice: "Ask whoever sent it to you for a new one.",
    },
  },
  backToHome: "Go to the home page",
  preview: { banner: "Preview: not published" },

  dates: {
    masthead: ({ weekday, day, month, year }) => `${weekday}, ${day} ${month} ${year}`,
    plain: ({ day, month, year }) => `${day} ${month} ${year}`,
    instant: ({ date, time, zone }) => `${date}, ${time} ${zone}`,
    zoneName: "letters",
  },
};
