/** Names under which data says in words what a page shows. */
const words = new Set([
  ...["headline", "name", "text", "caption", "creditText", "dateline"],
  ...["articleSection", "keywords", "jobTitle"],
]);

/** The same text in another edition stands behind a link: of it only the address is on the page. */
const elsewhere = new Set(["workTranslation", "translationOfWork"]);

/** What structured data says in words, wherever in it, with where that is. */
export function wordsInData(data: unknown, at = ""): { at: string; said: string }[] {
  if (Array.isArray(data)) return data.flatMap((one) => wordsInData(one, at));
  if (typeof data === "object" && data !== null) {
    return Object.entries(data).flatMap(([name, part]) =>
      elsewhere.has(name) ? [] : wordsInData(part, at === "" ? name : `${at}.${name}`),
    );
  }
  return words.has(at.split(".").at(-1) ?? "") ? [{ at, said: String(data) }] : [];
}

/** Every value under a name, wherever it stands in structured data. */
export function valuesIn(data: unknown, name: string): unknown[] {
  if (Array.isArray(data)) return data.flatMap((one) => valuesIn(one, name));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(key === name ? [value] : []),
    ...valuesIn(value, name),
  ]);
}
