import type { ArchiveTerm } from "#lib/migration/archive-entry";
import type { ImportRun } from "#lib/migration/items/import-run";
import { plainExcerpt, shorten } from "#lib/migration/planning/plain-text";

const longest = 5000;

type Kind = "category" | "tag";

/** Remembers what a category or a tag says of itself, for the section or topic that it becomes. */
export function keepDescription({ descriptions }: ImportRun, term: ArchiveTerm): void {
  const kind: Kind = term.taxonomy === "category" ? "category" : "tag";
  if (term.description !== "") descriptions.set(`${kind}:${term.slug}`, term.description);
}

/** What it said, as plain text; empty for nothing. In Ghost one and the same may be met as either. */
export function descriptionOf({ descriptions }: ImportRun, kind: Kind, slug: string): string {
  const other = kind === "category" ? "tag" : "category";
  const said = descriptions.get(`${kind}:${slug}`) ?? descriptions.get(`${other}:${slug}`);
  return said === undefined ? "" : shorten(plainExcerpt(said), longest);
}
