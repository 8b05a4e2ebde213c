import { cacheLife, cacheTag, revalidateTag } from "next/cache";

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

/** Makes what carries these tags be rendered anew: hard for the very next request, soft behind it. */
export function expire(tags: string[], firmness: "hard" | "soft"): void {
  for (const tag of tags) revalidateTag(tag, firmness === "hard" ? { expire: 0 } : "max");
}
