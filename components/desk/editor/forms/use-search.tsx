import { useEffect, useState } from "react";

const patience = 200;

/** Searches a moment after the last letter; an answer that comes late never replaces a newer one. */
export function useSearch<T>(
  search: (text: string) => Promise<T[]>,
  text: string,
): { found: T[]; state: "searching" | "found" | "failed" } {
  const [answer, setAnswer] = useState<{ text: string; found: T[]; hasFailed: boolean } | null>(
    null,
  );
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      search(text).then(
        (found) => isCurrent && setAnswer({ text, found, hasFailed: false }),
        () => isCurrent && setAnswer({ text, found: [], hasFailed: true }),
      );
    }, patience);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [search, text]);
  if (answer?.text !== text) return { found: answer?.found ?? [], state: "searching" };
  return { found: answer.found, state: answer.hasFailed ? "failed" : "found" };
}

/** What a search says of itself, in a sentence. */
export function sentenceOf(state: "searching" | "found" | "failed", count: number): string {
  if (state === "searching") return "Searching…";
  if (state === "failed") return "The search could not be reached. Try again in a moment.";
  return count === 0 ? "Nothing found. Try other words." : "";
}
