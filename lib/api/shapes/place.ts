import type { EditionView } from "#lib/language/edition";
import { isoWithOffset } from "#lib/language/iso-time";
import { absoluteUrl } from "#lib/syndication/absolute-url";

/** Where an answer is made: the site's address, and the edition whose words and clock it has. */
export type Place = { siteUrl: string; edition: EditionView };

export const urlIn = ({ siteUrl }: Pick<Place, "siteUrl">, path: string) =>
  absoluteUrl(siteUrl, path);

/** The address of what may have no page. */
export const pageIn = (place: Pick<Place, "siteUrl">, path: string | null) =>
  path === null ? null : urlIn(place, path);

export const timeIn = ({ edition }: Pick<Place, "edition">, instant: string) =>
  isoWithOffset(instant, edition.timeZone);
