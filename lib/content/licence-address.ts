/** “CC BY-SA 4.0”, “cc-by 3.0”, “CC0”, as people write them. */
const creativeCommons =
  /^cc[\s-]*(?<terms>by(?:-(?:nc|nd|sa|nc-nd|nc-sa))?|0|zero)(?:[\s-]+(?<version>\d\.\d))?$/i;

/**
 * Where a licence is told under which anybody may use a picture: the address that somebody typed, or that of a licence of
 * Creative Commons by its short name. Null for everything else: what was agreed with an agency is the newsroom's own business.
 */
export function licenceAddress(licence: string): string | null {
  const written = licence.trim();
  if (/^https?:\/\/\S+$/i.test(written) && URL.canParse(written)) return written;
  const { terms, version } = creativeCommons.exec(written)?.groups ?? {};
  if (terms === undefined) return null;
  const name = terms.toLowerCase();
  if (name === "0" || name === "zero") {
    return "https://creativecommons.org/publicdomain/zero/1.0/";
  }
  return version === undefined ? null : `https://creativecommons.org/licenses/${name}/${version}/`;
}
