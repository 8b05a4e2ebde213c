import { createHash } from "node:crypto";

/** An entry of an index holds no more; names that people gave are never so long. */
const longest = 300;

/** No system numbers its things with more digits; one that is longer is no number to go by. */
export const longestNumber = 200;

/** A name at the source as it is remembered: the hash of one that is too long for the index. */
export function sourceKey(name: string): string {
  if (name.length <= longest) return name;
  return `${name.slice(0, 40)}:${createHash("sha256").update(name).digest("hex")}`;
}
