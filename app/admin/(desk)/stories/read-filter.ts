import { z } from "zod";
import { storyKinds } from "#lib/content/kinds";
import type { Turn } from "#lib/desk/list-stories";
import { type StoryFilter, storyStates } from "#lib/desk/story-filter";
import { type Query, wordOf } from "../../query";

const id = z.uuid().or(z.literal("")).catch("");
const date = z.iso.date().or(z.literal("")).catch("");
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

/** What the address of the list asks for; what nobody can mean is left out. Dates are days of UTC, both included. */
export function readFilter(
  query: Query,
  userId: string,
): { filter: StoryFilter; words: FilterWords; turn: Turn } {
  const said = words.parse(query);
  const filter: StoryFilter = {
    text: said.text,
    state: said.state || undefined,
    editionId: said.edition || undefined,
    sectionId: said.section || undefined,
    kind: said.kind || undefined,
    topicId: said.topic || undefined,
    authorId: said.author || undefined,
    mineId: said.whose === "mine" ? userId : undefined,
    from: said.from === "" ? undefined : startOf(said.from, 0),
    until: said.until === "" ? undefined : startOf(said.until, 1),
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

function startOf(day: string, daysLater: number): Date {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + daysLater * 86_400_000);
}
