/** Bytes of a file, counted from 0; the last one is part of it. */
export type Part = { first: number; last: number };

/** How these bytes are told from others. */
type Said = { etag?: string; "last-modified"?: string };

/**
 * Which part of a file of so many bytes is asked for (RFC 9110 §14.2). Null is all of it: nothing else is asked for, what is
 * asked for is no range of bytes, it is several ranges at once, or it is a range of other bytes than these are
 * (`If-Range`, §13.1.5). `behind` is a range that begins where the file has ended.
 */
export function askedPart(
  asked: { range: string | undefined; "if-range"?: string | undefined },
  said: Said,
  bytes: number,
): Part | "behind" | null {
  const { first, last } =
    /^bytes=\s*(?<first>\d*)-(?<last>\d*)\s*$/i.exec(asked.range ?? "")?.groups ?? {};
  if (first === undefined || last === undefined || (first === "" && last === "")) return null;
  if (first !== "" && last !== "" && Number(last) < Number(first)) return null;
  if (!isOfThese(asked["if-range"], said)) return null;
  const part =
    first === ""
      ? { first: Math.max(0, bytes - Number(last)), last: bytes - 1 }
      : { first: Number(first), last: last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1) };
  return part.first < bytes ? part : "behind";
}

/** By a strong tag, or by the very date; neither says anything where it is weak or an earlier one. */
function isOfThese(ifRange: string | undefined, said: Said): boolean {
  return ifRange === undefined || ifRange === said.etag || ifRange === said["last-modified"];
}
