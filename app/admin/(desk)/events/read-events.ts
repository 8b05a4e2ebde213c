import { z } from "zod";
import { type EventFilter, entityTypes } from "#lib/desk/list-events";
import type { EditionView } from "#lib/language/edition";
import { dayIn } from "#lib/language/local-time";
import { dayWord, oneOf, type Query, wordOf } from "../../query";

export type EventQuestion = {
  filter: EventFilter;
  words: { who: string; what: string; id: string; from: string; to: string };
  after: string | null;
};

/** What the address of the log asks for. Days are those of the newsroom's default edition. */
export function readEvents(query: Query, edition: EditionView | undefined): EventQuestion {
  const uuid = (name: string) => z.uuid().safeParse(wordOf(query, name)).data ?? "";
  const date = (name: string) => dayWord.safeParse(wordOf(query, name)).data ?? "";
  const words = {
    who: uuid("who"),
    what: oneOf(entityTypes, wordOf(query, "what")) ?? "",
    id: uuid("id"),
    from: date("from"),
    to: date("to"),
  };
  const zone = edition?.timeZone ?? "UTC";
  const filter: EventFilter = {
    userId: words.who || undefined,
    entityType: oneOf(entityTypes, words.what),
    entityId: words.id || undefined,
    from: words.from === "" ? undefined : dayIn(words.from, zone).begin,
    before: words.to === "" ? undefined : dayIn(words.to, zone).end,
  };
  return { filter, words, after: wordOf(query, "after") || null };
}

/** The address of the next page of the same log. */
export function eventsAddress(words: EventQuestion["words"], after: string): string {
  const kept = Object.entries(words).filter(([, value]) => value !== "");
  return `/admin/events?${new URLSearchParams([...kept, ["after", after]])}`;
}
