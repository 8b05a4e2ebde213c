/**
 * What the structured data of each kind of page has to say, by its type. `required` stands on every page of the kind:
 * what Google's guides require, and what a newspaper always knows. `recommended` stands wherever the page shows it: what
 * Google's guides recommend (Article, Breadcrumb, Profile page, Site name) and what the trust indicators ask for.
 * A dot leads into a part; of several parts each has to have it.
 */
export const dataTable: Record<string, { required: string[]; recommended: string[] }> = {
  NewsArticle: {
    required: [
      ...["headline", "description", "url", "mainEntityOfPage"],
      ...["datePublished", "dateModified", "articleSection", "inLanguage", "wordCount"],
      ...["isAccessibleForFree", "isPartOf.@id", "isPartOf.name", "isPartOf.url"],
      ...["publisher.@id", "publisher.name", "publisher.url"],
      ...["publisher.logo.url", "publisher.logo.width", "publisher.logo.height"],
    ],
    recommended: [
      ...["author.name", "author.url", "image.url", "image.width", "image.height"],
      ...["dateline", "locationCreated.name", "keywords", "about.name", "about.url"],
      ...["mentions.name", "mentions.url", "associatedMedia.contentUrl", "citation.url"],
      ...["correction.text", "correction.datePublished"],
    ],
  },
  BreadcrumbList: {
    required: [
      "itemListElement.position",
      "itemListElement.name",
      // The last one may be the page itself.
      "itemListElement.0.item",
      "itemListElement.1.name",
    ],
    recommended: [],
  },
  CollectionPage: {
    required: ["name", "url", "inLanguage", "isPartOf.@id"],
    recommended: [
      ...["mainEntity.numberOfItems", "mainEntity.itemListElement.position"],
      ...["mainEntity.itemListElement.name", "mainEntity.itemListElement.url"],
    ],
  },
  ProfilePage: {
    required: ["name", "url", "mainEntity.name", "mainEntity.url", "hasPart.url", "isPartOf.@id"],
    recommended: ["mainEntity.description"],
  },
  WebSite: {
    required: [
      ...["@id", "name", "url", "inLanguage", "publisher.@id", "publisher.logo.url"],
      ...["potentialAction.target.urlTemplate", "potentialAction.query-input"],
    ],
    recommended: ["description"],
  },
  WebPage: { required: ["name", "url", "inLanguage", "isPartOf.@id"], recommended: [] },
  AboutPage: { required: ["name", "url", "inLanguage", "isPartOf.@id"], recommended: [] },
  ContactPage: { required: ["name", "url", "inLanguage", "isPartOf.@id"], recommended: [] },
};

/** The types of the data on each kind of page. */
export const typesOfPages = {
  home: ["WebSite", "CollectionPage"],
  article: ["NewsArticle", "BreadcrumbList"],
  list: ["CollectionPage", "BreadcrumbList"],
  author: ["ProfilePage", "BreadcrumbList"],
  about: ["AboutPage", "BreadcrumbList"],
  page: ["WebPage", "BreadcrumbList"],
  /** What nobody is to find in a search. */
  unlisted: ["BreadcrumbList"],
  search: [],
} as const;
