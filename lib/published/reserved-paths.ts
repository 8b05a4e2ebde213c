import { ownSegments } from "#lib/addresses/own-paths";
import { isEditionCode } from "#lib/language/edition-code";

const words: ReadonlySet<string> = new Set(Object.values(ownSegments).flat());

/**
 * What keeps a slug from being a section's, as a sentence to the editor, or null. Section slugs stand first in
 * an address, where language tags and the site's own words stand too.
 */
export function checkSectionSlug(slug: string): string | null {
  if (slug.length < 3) return `“${slug}” is too short for a section. Use at least 3 characters.`;
  if (isEditionCode(slug)) {
    return `“${slug}” looks like a language, which is where another edition would stand. Choose another word.`;
  }
  if (words.has(slug)) return `“${slug}” is a word the site uses itself. Choose another.`;
  if (slug.startsWith(".") || slug.startsWith("_"))
    return "A slug begins with a letter or a digit.";
  return null;
}

/** What keeps a slug from being an article's. The second segment `page` belongs to pagination, feeds to lists. */
export function checkArticleSlug(slug: string): string | null {
  if (slug === "page" || slug.startsWith("feed.") || slug === "atom.xml" || slug.endsWith(".md")) {
    return `“${slug}” is a word the site uses itself. Choose another slug.`;
  }
  return null;
}
