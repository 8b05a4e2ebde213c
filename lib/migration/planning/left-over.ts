import type { ArchiveItem } from "#lib/migration/archive-entry";

const taken = new Set(["category", "post_tag", "author", "language", "post_translations"]);

/** Fields that are read, and those that a system keeps for itself: locks, caches, what was drafted how. */
const known =
  /^(?:_thumbnail_id|_wp_attachment_\w+|_wpml_\w+|_edit_\w+|_wp_old_\w+|_wp_trash_\w+|_wp_desired_\w+|_wp_page_template|_oembed_\w+|_pingme|_encloseme|_dateline_\w+)$/;

/** What an item has that no story here has a place for: terms of other taxonomies, and fields of plug-ins. */
export function leftOver({ terms, meta }: ArchiveItem): Pick<ArchiveItem, "terms" | "meta"> {
  return {
    terms: terms.filter(({ domain }) => !taken.has(domain)),
    meta: meta.filter(({ key, value }) => key !== "" && value !== "" && !known.test(key)),
  };
}
