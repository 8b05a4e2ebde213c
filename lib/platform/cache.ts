import { cacheLife, cacheTag, revalidateTag } from "next/cache";
import { readInTurn } from "#lib/platform/page-work";

/** Next takes at most 128 tags a call and drops the rest. */
const tagsACall = 100;

/** Keeps what the surrounding `"use cache"` makes until one of its tags is expired; nothing else ends it. */
export function keep(tags: string[]): void {
  cacheLife("max");
  const unique = [...new Set(tags)];
  for (let from = 0; from < unique.length; from += tagsACall) {
    cacheTag(...unique.slice(from, from + tagsACall));
  }
}

/**
 * Reads what a page shows, when it is its turn, and keeps what the surrounding `"use cache"` makes of it until a tag
 * of the read is expired.
 */
export async function keepRead<T>(read: () => Promise<{ value: T; tags: string[] }>): Promise<T> {
  const { value, tags } = await readInTurn(read);
  keep(tags);
  return value;
}

/** Makes what carries these tags be rendered anew: hard for the very next request, soft behind it. */
export function expire(tags: string[], firmness: "hard" | "soft"): void {
  for (const tag of tags) revalidateTag(tag, firmness === "hard" ? { expire: 0 } : "max");
}
