import { deskWords } from "#lib/content/compare/readable-block";
import type { StoryWords } from "#lib/content/compare/readable-fields";
import { wordingFor } from "#lib/language/wording-for";

type Names = Pick<StoryWords, "sections" | "topics" | "authors" | "stories" | "media">;

/** What a comparison at the desk calls things: by the given names, kinds and bylines in the desk's own language. */
export function comparingWords(names: Names): StoryWords {
  const { kinds, bylines } = wordingFor("en");
  return { ...names, kinds, bylines, around: deskWords };
}
