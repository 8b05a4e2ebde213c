import type { Kept } from "#lib/published/kept";

/** Which one is asked for. */
export type By = { id: string } | { slug: string };

/** Several parts of an answer, and the tags of all of them. */
export function together<T>(parts: Kept<T>[]): Kept<T[]> {
  return {
    value: parts.map(({ value }) => value),
    tags: parts.flatMap(({ tags }) => tags),
  };
}
