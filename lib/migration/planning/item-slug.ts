import { slugify } from "#lib/addresses/slugify";
import { isStorableText } from "#lib/content/storable-text";
import { decoded } from "#lib/migration/addresses/old-address";

const longestSlug = 200;

/** Readable as it stands: nothing that an address has to escape but letters, and no mark that turns the direction. */
const segment = /^(?!\.)[^\s/\\?#%"<>^`{|}\u202a-\u202e\u2066-\u2069]+$/u;

/**
 * The slug of an old item, category or tag, kept as readers know it: decoded, without WordPress's mark of the trash.
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
