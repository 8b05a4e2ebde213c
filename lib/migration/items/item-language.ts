import type { ArchiveItem } from "#lib/migration/archive-entry";

/**
 * The language that an item says it is written in, as a language tag in lower case; null when it says none. Polylang
 * keeps it as a term, WPML's export as a field.
 */
export function languageOf({ terms, meta }: ArchiveItem): string | null {
  const term = terms.find(({ domain }) => domain === "language")?.nicename;
  const field = meta.find(({ key }) => key === "_wpml_import_language_code")?.value;
  const written = (term ?? field ?? "").trim().toLowerCase().replaceAll("_", "-");
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(written) ? written : null;
}

/** What an item and its translations have in common; null for one that stands alone. */
export function translationKeyOf({ terms, meta }: ArchiveItem): string | null {
  const term = terms.find(({ domain }) => domain === "post_translations")?.nicename;
  const field = meta.find(({ key }) => key === "_wpml_import_translation_group")?.value;
  return (term ?? field ?? "").trim().slice(0, 200) || null;
}
