import { ownSegments } from "#lib/addresses/own-paths";
import { isEditionCode } from "#lib/language/edition-code";

const ending = ".md";
/** Words below which no article stands, though two parts of an address may. */
const others: ReadonlySet<string> = new Set(ownSegments.site.filter((word) => word !== "pages"));

/**
 * The address at which an article or Page is read as Markdown: its own with `.md` after it. Null for what can be neither by
 * its address. Paths are decoded and in normal form.
 */
export function markdownPath(path: string): string | null {
  const [first = "", ...rest] = path.slice(1).split("/");
  const [section = "", slug = "", ...below] = isEditionCode(first) ? rest : [first, ...rest];
  const isText = section !== "" && slug !== "" && below.length === 0 && !others.has(section);
  return isText && !slug.endsWith(ending) && !/^(?:feed|atom)\./.test(slug) ? path + ending : null;
}

/** The article or Page that an address with `.md` is the Markdown of; null for every other address. */
export function textOfMarkdown(path: string): string | null {
  if (!path.endsWith(ending)) return null;
  const text = path.slice(0, -ending.length);
  return markdownPath(text) === path ? text : null;
}
