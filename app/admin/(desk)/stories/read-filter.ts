import { z } from "zod";
import { storyKinds } from "#lib/content/kinds";
import { type StoryFilter, storyStates } from "#lib/desk/story-filter";

export type Query = Record<string, string | string[] | undefined>;

const words = z.object({
  text: z.string().max(200).catch(""),
  state: z.enum(["", ...storyStates]).catch(""),
  edition: z.uuid().or(z.literal("")).catch(""),
  section: z.uuid().or(z.literal("")).catch(""),
  kind: z.enum(["", ...storyKinds]).catch(""),
});

export type FilterWords = z.infer<typeof words>;

/** What the address of the list asks for; what nobody can mean is left out. */
export function readFilter(query: Query): {
  filter: StoryFilter;
  words: FilterWords;
  after: string | null;
} {
  const said = words.parse(query);
  const after = typeof query.after === "string" && query.after !== "" ? query.after : null;
  const filter: StoryFilter = {
    text: said.text,
    state: said.state || undefined,
    editionId: said.edition || undefined,
    sectionId: said.section || undefined,
    kind: said.kind || undefined,
  };
  return { filter, words: said, after };
}

/** The address of the next page of the same list. */
export function addressOf(said: FilterWords, after: string): string {
  const kept = Object.entries(said).filter(([, value]) => value !== "");
  return `/admin/stories?${new URLSearchParams([...kept, ["after", after]])}`;
}
