import { textOfMarkdown } from "#lib/addresses/markdown-twin";
import { indexNowKeySource, indexWords, ownSegments, ownWords } from "#lib/addresses/own-paths";
import { isEditionCode } from "#lib/language/edition-code";

const keyFile = new RegExp(`^/${indexNowKeySource}\\.txt$`);
const shared: ReadonlySet<string> = new Set(ownSegments.shared);
const words: ReadonlySet<string> = new Set(ownWords);
const indexes: ReadonlySet<string> = new Set(indexWords);
const pageOfIndex = /^page\/\d+$/;
/** What stands below the words of an edition that have something below them. */
const below: Record<string, RegExp> = {
  archive: /^\d+(?:\/\d+(?:\/page\/\d+)?)?$/,
  corrections: /^\d+$/,
};
/** Pages of a list, its feeds, and the versions of an article, which stand in no ledger themselves. */
const part = /(?<=[^/])\/(?:page\/[^/]+|feed\.xml|atom\.xml|feed\.json|versions(?:\/[^/]+)?)$/;

/**
 * The address that the ledger knows where there is a page: of a list or an article for what belongs to one. Null for
 * what the site has by itself, such as `/archive/2026/11` or `/robots.txt`; what nobody makes below these is in the ledger or
 * nowhere. `path` is in the ledger's normal form.
 */
export function routeOf(path: string): string | null {
  const [first = "", ...rest] = path.slice(1).split("/");
  if (shared.has(first) || keyFile.test(path)) return null;
  const [word = "", ...parts] = isEditionCode(first) ? rest : [first, ...rest];
  const beyond = parts.join("/");
  if (words.has(word)) return beyond === "" || below[word]?.test(beyond) ? null : path;
  if (indexes.has(word) && (beyond === "" || pageOfIndex.test(beyond))) return null;
  return (textOfMarkdown(path) ?? path).replace(part, "");
}
