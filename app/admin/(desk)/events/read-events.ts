import { z } from "zod";
import { type EventFilter, entityTypes } from "#lib/desk/list-events";
import type { EditionView } from "#lib/language/edition";
import { oneOf, type Query, wordOf } from "../../query";

export type EventQuestion = {
  filter: EventFilter;
  words: { who: string; what: string; id: string; from: string; to: string };
  after: string | null;
};

const day = 86_400_000;

/** What the address of the log asks for. Days are those of the newsroom's default edition. */
export function readEvents(query: Query, edition: EditionView | undefined): EventQuestion {
  const uuid = (name: string) => z.uuid().safeParse(wordOf(query, name)).data ?? "";
  const date = (name: string) => z.iso.date().safeParse(wordOf(query, name)).data ?? "";
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
    from: words.from === "" ? undefined : beginOf(words.from, zone),
    before: words.to === "" ? undefined : beginOf(nextDay(words.to), zone),
  };
  return { filter, words, after: wordOf(query, "after") || null };
}

/** The address of the next page of the same log. */
export function eventsAddress(words: EventQuestion["words"], after: string): string {
  const kept = Object.entries(words).filter(([, value]) => value !== "");
  return `/admin/events?${new URLSearchParams([...kept, ["after", after]])}`;
}

function nextDay(date: string): string {
  return new Date(Date.parse(date) + day).toISOString().slice(0, 10);
}

/** The instant at which a day begins in a time zone. */
function beginOf(date: string, timeZone: string): Date {
  const midnight = Date.parse(date);
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const name = parts.formatToParts(midnight).find(({ type }) => type === "timeZoneName")?.value;
  const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d+):(\d+)/.exec(name ?? "") ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(midnight - (sign === "-" ? -offset : offset));
}
