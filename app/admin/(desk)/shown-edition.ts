import { listChoices } from "#lib/desk/list-choices";

import type { Newsroom } from "#lib/newsroom/newsroom";
import { type Query, wordOf } from "../query";

/** The editions, and the one that a room shows: that of its address, else the default one. */
export async function readEditions(newsroom: Newsroom, query: Query) {
  const { editions } = await listChoices(newsroom);
  const asked = wordOf(query, "edition");
  const shown =
    editions.find(({ id }) => id === asked) ?? editions.find(({ isDefault }) => isDefault);
  return { editions, edition: shown };
}
