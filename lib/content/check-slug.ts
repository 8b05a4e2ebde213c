/** What would end an address, start another part of it, or not stand in one as it is written. */
const refused = /[\s/\\?#%"<>^`{|}]/gu;

/**
 * What keeps a text from being the last part of an address, as a sentence that names the signs that have to go;
 * null when nothing does. Letters of every script may be written. Browser-safe: the desk says so while it is typed.
 */
export function checkSlug(slug: string): string | null {
  if (slug.startsWith(".")) {
    return "The slug cannot be part of an address: it begins with a dot. Remove the dot.";
  }
  const signs = [...new Set(slug.match(refused) ?? [])].map((sign) =>
    sign.trim() === "" ? "a space" : `“${sign}”`,
  );
  if (signs.length === 0) return null;
  return `The slug cannot be part of an address: it contains ${signs.join(", ")}. Use letters, digits and hyphens only.`;
}
