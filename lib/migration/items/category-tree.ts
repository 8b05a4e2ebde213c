import type { ArchiveItemTerm, ArchiveTerm } from "#lib/migration/archive-entry";

/** A navigation with more entries than this is none: such categories were used as tags. */
const mostSections = 12;

/**
 * How the old categories become sections. `auto` asks the number of top-level categories: a few are the
 * site's structure and become sections, many were tags and become topics. The others decide it by hand.
 */
export type SectionRule = "auto" | "categories" | "one";

export type CategoryTree = ReturnType<typeof makeCategoryTree>;

/** The categories of an export, as far as it has told of them. */
export function makeCategoryTree(rule: SectionRule) {
  const bySlug = new Map<string, ArchiveTerm>();
  /** As the posts write them: exports of posts alone describe no categories. */
  const namesOnPosts = new Map<string, string>();
  const sections = new Set<string>();

  const isSection = (slug: string): boolean => {
    if (rule === "one" || slug === "" || isUncategorized(slug)) return false;
    if ((bySlug.get(slug)?.parent ?? "") !== "") return false;
    if (rule === "categories" || sections.has(slug)) return true;
    const tops = [...bySlug.values()].filter(
      (term) => term.parent === "" && !isUncategorized(term.slug),
    );
    if (tops.length > mostSections || sections.size >= mostSections) return false;
    sections.add(slug);
    return true;
  };

  return {
    add(term: ArchiveTerm): void {
      bySlug.set(term.slug, term);
    },
    nameOf: (slug: string): string | null =>
      bySlug.get(slug)?.name || namesOnPosts.get(slug) || null,
    /** Its number at the old site; empty when the export does not tell. */
    idOf: (slug: string): string => bySlug.get(slug)?.id ?? "",
    /** From the top down to the category itself: its address on the old site. */
    pathOf: (slug: string): string[] => ancestors(bySlug, slug).reverse(),
    /**
     * Where a post stands: its first category at the top, else the top above its first category that has
     * one. The other categories become topics.
     */
    place(categories: ArchiveItemTerm[]): { section: string | null; topics: ArchiveItemTerm[] } {
      for (const { nicename, name } of categories)
        if (name !== "") namesOnPosts.set(nicename, name);
      const slugs = categories.map(({ nicename }) => nicename);
      const tops = slugs.map((slug) => ancestors(bySlug, slug).at(-1) ?? slug);
      const section = slugs.find(isSection) ?? tops.find(isSection) ?? null;
      const topics = categories.filter(
        ({ nicename, name }) => nicename !== section && !isUncategorized(nicename || name),
      );
      return { section, topics };
    },
  };
}

function ancestors(bySlug: ReadonlyMap<string, ArchiveTerm>, slug: string): string[] {
  const path: string[] = [];
  for (let at = slug; at !== "" && !path.includes(at); at = bySlug.get(at)?.parent ?? "") {
    path.push(at);
  }
  return path;
}

function isUncategorized(slug: string): boolean {
  return /^uncategori[sz]ed$/i.test(slug);
}
