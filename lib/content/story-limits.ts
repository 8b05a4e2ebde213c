/** How many characters each field of a story can hold; more is an issue, which keeps the story from being saved. */
export const storyLimits = {
  headline: 300,
  standfirst: 1000,
  slug: 200,
  place: 200,
  alt: 1000,
  caption: 2000,
  attachmentTitle: 300,
  searchTitle: 300,
  searchDescription: 1000,
  notes: 20_000,
};

/** The same for the fields of the parts of its text. */
export const blockLimits = {
  alt: storyLimits.alt,
  caption: storyLimits.caption,
  tableCaption: 1000,
  quoteSource: 300,
  pullQuote: 1000,
  factBoxTitle: 300,
  embedTitle: 300,
  codeLanguage: 40,
};
