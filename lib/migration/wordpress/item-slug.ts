import { isStorableText } from "#lib/content/storable-text";
import { slugify } from "#lib/language/slugify";
import { decoded } from "#lib/migration/wordpress/old-address";

const longestSlug = 200;
const segment = /^(?!\.)[^\s/\\?#%]+$/u;

/**
 * The slug of an old item, kept as readers know it: decoded, without WordPress's mark of the trash.
 * One that cannot stand in an address is made anew from its words, or from those of `fallback`.
 */
export function keptSlug(
  written: string,
  fallback: string,
): { slug: string | null; isAdapted: boolean } {
  const plain = decoded(written)
    .normalize("NFC")
    .replace(/__trashed(?:-\d+)?$/, "");
  const isKept = segment.test(plain) && plain.length <= longestSlug && isStorableText(plain);
  if (isKept) return { slug: plain, isAdapted: false };
  return { slug: slugify(plain) ?? slugify(fallback), isAdapted: plain !== "" };
}
