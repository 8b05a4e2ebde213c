import { searchTargets } from "#lib/desk/addresses/search-targets";
import { searchDocuments } from "#lib/desk/media/search-documents";
import { searchMedia } from "#lib/desk/media/search-media";
import { listNearTopics } from "#lib/desk/names/list-near-topics";
import { searchAuthors } from "#lib/desk/names/search-authors";
import { searchTopics } from "#lib/desk/names/search-topics";
import { searchStories } from "#lib/desk/stories/search-stories";

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
