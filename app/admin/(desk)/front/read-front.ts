import { getFront } from "#lib/desk/fronts/get-front";
import { listFrontVersions } from "#lib/desk/fronts/list-front-versions";
import { listChoices } from "#lib/desk/list-choices";
import { searchTopics } from "#lib/desk/names/search-topics";
import { searchLive } from "#lib/desk/stories/search-live";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { type Query, wordOf } from "../../query";

/** All that the room shows of the front that an address asks for; the default edition's home page where it asks for none. */
export async function readFront(newsroom: Newsroom, query: Query) {
  const { editions, sections: all } = await listChoices(newsroom);
  const asked = wordOf(query, "edition");
  const edition = editions.find(({ id }) => id === asked) ?? editions.find((one) => one.isDefault);
  if (edition === undefined) return null;
  const editionId = edition.id;
  const sections = all.filter((section) => section.editionId === editionId);
  const sectionId = wordOf(query, "section") || null;
  const front = { editionId, sectionId };
  const words = wordOf(query, "find");
  const topicWords = wordOf(query, "topic");
  const [view, versions, found, topics] = await Promise.all([
    getFront(newsroom, { front }),
    listFrontVersions(newsroom, { front }),
    searchLive(newsroom, { editionId, text: words, sectionId: sectionId ?? undefined }),
    topicWords === "" ? [] : searchTopics(newsroom, { editionId, text: topicWords }),
  ]);
  return { editions, edition, sections, view, versions, found, words, topics, topicWords };
}

export type FrontRead = NonNullable<Awaited<ReturnType<typeof readFront>>>;
