import { listNearTopics } from "#lib/desk/list-near-topics";
import { searchAuthors } from "#lib/desk/search-authors";
import { searchDocuments } from "#lib/desk/search-documents";
import { searchMedia } from "#lib/desk/search-media";
import { searchStories } from "#lib/desk/search-stories";
import { searchTargets } from "#lib/desk/search-targets";
import { searchTopics } from "#lib/desk/search-topics";

const searches = {
  authors: searchAuthors,
  documents: searchDocuments,
  media: searchMedia,
  "near-topics": listNearTopics,
  stories: searchStories,
  targets: searchTargets,
  topics: searchTopics,
};

/** The verb that searches for a kind of thing; null for a word that names none. */
export function searchFor(kind: string) {
  return isKind(kind) ? searches[kind] : null;
}

function isKind(kind: string): kind is keyof typeof searches {
  return Object.hasOwn(searches, kind);
}
