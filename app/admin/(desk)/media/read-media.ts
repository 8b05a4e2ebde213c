import { z } from "zod";
import type { MediaKind } from "#lib/content/kinds";
import { type MediaFilter, mediaLacks } from "#lib/desk/media/list-media";
import type { EditionView } from "#lib/language/edition";
import { dayIn } from "#lib/language/local-time";
import { dayWord, oneOf, type Query, wordOf } from "../../query";

const mediaKinds = ["image", "document"] as const satisfies readonly MediaKind[];

export type MediaQuestion = {
  filter: MediaFilter;
  words: Record<"text" | "kind" | "who" | "lacks" | "from" | "to", string>;
  after: string | null;
};

/** What the address of the library asks for. Days are those of the newsroom's default edition. */
export function readMedia(query: Query, edition: EditionView | undefined): MediaQuestion {
  const date = (name: string) => dayWord.safeParse(wordOf(query, name)).data ?? "";
  const words = {
    text: wordOf(query, "text"),
    kind: oneOf(mediaKinds, wordOf(query, "kind")) ?? "",
    who: z.uuid().safeParse(wordOf(query, "who")).data ?? "",
    lacks: oneOf(mediaLacks, wordOf(query, "lacks")) ?? "",
    from: date("from"),
    to: date("to"),
  };
  const zone = edition?.timeZone ?? "UTC";
  const filter: MediaFilter = {
    text: words.text,
    kind: oneOf(mediaKinds, words.kind),
    uploaderId: words.who || undefined,
    lacks: oneOf(mediaLacks, words.lacks),
    from: words.from === "" ? undefined : dayIn(words.from, zone).begin,
    before: words.to === "" ? undefined : dayIn(words.to, zone).end,
  };
  return { filter, words, after: wordOf(query, "after") || null };
}

/** The address of another page of the same list. */
export function mediaAddress(words: MediaQuestion["words"], after: string): string {
  const kept = Object.entries({ ...words, after }).filter(([, value]) => value !== "");
  return `/admin/media?${new URLSearchParams(kept)}`;
}
