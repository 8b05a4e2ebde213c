import "server-only";
import type { Operation } from "#lib/api/operation";
import { getSection, listEditions, listSections } from "#lib/api/operations/editions-and-sections";
import { getFront, listCorrections, listSelected } from "#lib/api/operations/fronts";
import { getArticle, getArticleByPath } from "#lib/api/operations/get-article";
import { listArticles } from "#lib/api/operations/list-articles";
import { getPage, listPages } from "#lib/api/operations/pages";
import {
  getAuthor,
  getTopic,
  listAuthors,
  listTopics,
} from "#lib/api/operations/topics-and-authors";

/** All that the open interface answers, in the order of its reference; what is fixed stands before what varies. */
export const operations: readonly Operation[] = [
  listArticles,
  getArticleByPath,
  getArticle,
  getFront,
  listSelected,
  listCorrections,
  listEditions,
  listSections,
  getSection,
  listTopics,
  getTopic,
  listAuthors,
  getAuthor,
  listPages,
  getPage,
];
