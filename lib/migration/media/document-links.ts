import { absoluteLink } from "#lib/migration/addresses/item-links";
import type { SourceSite } from "#lib/migration/addresses/source-site";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import { uploadsAt } from "#lib/migration/media/upload-path";

/** An address without what is asked of it, and without the place in it. */
export const pathOfLink = (href: string) => href.split(/[?#]/)[0] ?? "";

export const isPdf = (href: string) => /\.pdf$/i.test(pathOfLink(href));

/** Whether a link of an item leads to a document that its old site kept. */
export function isDocumentOf(site: SourceSite, item: ArchiveItem, href: string): boolean {
  if (!isPdf(href)) return false;
  const address = absoluteLink(href, item, site);
  return address !== null && uploadsAt(address, site).length > 0;
}
