import { z } from "zod";
import { storyKinds } from "#lib/content/kinds";
import type { Turn } from "#lib/desk/stories/list-stories";
import { type StoryFilter, storyStates } from "#lib/desk/stories/story-filter";
import type { EditionView } from "#lib/language/edition";
import { dayIn } from "#lib/language/local-time";
import { dayWord, type Query, wordOf } from "../../query";

const id = z.uuid().or(z.literal("")).catch("");
const date = dayWord.or(z.literal("")).catch("");
const words = z.object({
  text: z.string().max(200).catch(""),
  state: z.enum(["", ...storyStates]).catch(""),
  edition: id,
  section: id,
  kind: z.enum(["", ...storyKinds]).catch(""),
  topic: id,
  author: id,
  from: date,
  until: date,
  whose: z.enum(["", "mine"]).catch(""),
});

export type FilterWords = z.infer<typeof words>;

/** The words of the address alone. */
export function readWords(query: Query): FilterWords {
  return words.parse(query);
}

/**
 * What the address of the list asks for; what nobody can mean is left out. Dates are days, both included, of the
 * edition that is asked for, or of the default one.
 */
export function readFilter(
  query: Query,
  { userId, editions }: { userId: string; editions: EditionView[] },
): { filter: StoryFilter; words: FilterWords; turn: Turn } {
  const said = readWords(query);
  const zone = zoneOf(said, editions);
  const filter: StoryFilter = {
    text: said.text,
    state: said.state || undefined,
    editionId: said.edition || undefined,
    sectionId: said.section || undefined,
    kind: said.kind || undefined,
    topicId: said.topic || undefined,
    authorId: said.author || undefined,
    mineId: said.whose === "mine" ? userId : undefined,
    from: said.from === "" ? undefined : dayIn(said.from, zone).begin,
    until: said.until === "" ? undefined : dayIn(said.until, zone).end,
  };
  return {
    filter,
    words: said,
    turn: {
      after: wordOf(query, "after") || undefined,
      before: wordOf(query, "before") || undefined,
    },
  };
}

/** The address of another page of the same list, or of the list without one of its conditions. */
export function addressOf(said: FilterWords, more: Record<string, string> = {}): string {
  const kept = Object.entries({ ...said, ...more }).filter(([, value]) => value !== "");
  return kept.length === 0 ? "/admin/stories" : `/admin/stories?${new URLSearchParams(kept)}`;
}

function zoneOf({ edition }: FilterWords, editions: EditionView[]): string {
  const asked = editions.find(({ id }) => id === edition);
  return (asked ?? editions.find(({ isDefault }) => isDefault))?.timeZone ?? "UTC";
}
