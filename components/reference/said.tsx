/** Words of the document; what stands between backticks is code. */
export function Said({ words }: { words: string }) {
  return words
    .split("`")
    .map((part, index) => (index % 2 === 0 ? part : <code key={index.toString()}>{part}</code>));
}
