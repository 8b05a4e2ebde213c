import { useState } from "react";
import { dropWords, keepWords, keptWords } from "#components/desk/story/kept-words";

/**
 * What is written in a dialog. It waits under a name for whoever puts the dialog off, or has to compare two texts
 * first; the third function forgets it.
 */
export function useKeptWords<T>(name: string, first: T): [T, (words: T) => void, () => void] {
  const [words, setWords] = useState<T>(() => keptWords(name) ?? first);
  const write = (written: T) => {
    setWords(written);
    keepWords(name, written);
  };
  return [words, write, () => dropWords(name)];
}
