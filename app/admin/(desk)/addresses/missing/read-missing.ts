/** The address of the list of what is not there, with what it is to show or to say. */
export function missingAddress(words: Record<string, string>): string {
  const kept = Object.entries(words).filter(([, value]) => value !== "");
  const query = kept.length === 0 ? "" : `?${new URLSearchParams(kept)}`;
  return `/admin/addresses/missing${query}`;
}
