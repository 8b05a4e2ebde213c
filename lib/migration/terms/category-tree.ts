import type { ArchiveItemTerm, ArchiveTerm } from "#lib/migration/archive-entry";
import type { ImportMapping } from "#lib/migration/items/import-mapping";

/** A navigation with more entries than this is none: such categories were used as tags. */
const mostSections = 12;

/**
 * How the old categories become sections. `auto` asks the number of top-level categories: a few are the
 * site's structure and become sections, many were tags and become topics. The others decide it by hand.
 */
export type SectionRule = "auto" | "categories" | "one";

export type CategoryTree = ReturnType<typeof makeCategoryTree>;

/** A category as an editor reviews it before the archive moves in. */
export type CategoryCount = {
  slug: string;
  name: string;
  parent: string;
  /** Articles in it. */
  items: number;
  becomes: "section" | "topic" | "nothing";
};

export type PlacedTerms = {
  section: string | null;
  topics: ArchiveItemTerm[];
  leftOut: ArchiveItemTerm[];
};

/** More than anybody reviews by hand; those with the fewest articles go by the rule. */
const mostCounted = 500;

/** The categories of an export, as far as it has told of them; what an editor has chosen goes before the rule. */
export function makeCategoryTree(rule: SectionRule, chosen: ImportMapping["categories"] = {}) {
  const bySlug = new Map<string, ArchiveTerm>();
  /** As the posts write them: exports of posts alone describe no categories. */
  const namesOnPosts = new Map<string, string>();
  const sections = new Set<string>();
  const counts = new Map<string, number>();
  const choiceOf = (slug: string) => (Object.hasOwn(chosen, slug) ? chosen[slug] : undefined);

  const isSection = (slug: string): boolean => {
    const choice = choiceOf(slug);
    if (choice !== undefined) return choice.becomes === "section";
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

  const becomes = (slug: string): CategoryCount["becomes"] => {
    const choice = choiceOf(slug);
    if (choice !== undefined) return choice.becomes;
    if (isSection(slug)) return "section";
    return isUncategorized(slug) ? "nothing" : "topic";
  };

  return {
    add(term: ArchiveTerm): void {
      bySlug.set(term.slug, term);
    },
    nameOf: (slug: string): string | null =>
      choiceOf(slug)?.name || bySlug.get(slug)?.name || namesOnPosts.get(slug) || null,
    /** The name that an editor has chosen for it instead of its own. */
    chosenName: (slug: string): string | null => choiceOf(slug)?.name || null,
    /** Its number at the old site; empty when the export does not tell. */
    idOf: (slug: string): string => bySlug.get(slug)?.id ?? "",
    /** From the top down to the category itself: its address on the old site. */
    pathOf: (slug: string): string[] => ancestors(bySlug, slug).reverse(),
    /**
     * Where a post stands: its first category that is a section, else the next above its first category that has
     * one. The other categories become topics, but for those that somebody wants nothing of, which are left out: where
     * that is WordPress's own word for none, nothing is.
     */
    place(categories: ArchiveItemTerm[]): PlacedTerms {
      for (const { nicename, name } of categories)
        if (name !== "") namesOnPosts.set(nicename, name);
      const slugs = categories.map(({ nicename }) => nicename);
      const section =
        slugs.find(isSection) ??
        slugs.flatMap((slug) => ancestors(bySlug, slug).find(isSection) ?? []).at(0) ??
        null;
      const topics = categories.filter(
        ({ nicename, name }) =>
          nicename !== section &&
          choiceOf(nicename)?.becomes !== "nothing" &&
          (choiceOf(nicename)?.becomes === "topic" || !isUncategorized(nicename || name)),
      );
      const leftOut = categories.filter(
        ({ nicename, name }) =>
          choiceOf(nicename)?.becomes === "nothing" && !isUncategorized(nicename || name),
      );
      return { section, topics, leftOut };
    },
    /** WordPress's own words for no category at all, as far as this site used them and nobody decided otherwise. */
    wordsForNone(): string[] {
      const slugs = new Set([...bySlug.keys(), ...namesOnPosts.keys()]);
      return [...slugs].filter((slug) => isUncategorized(slug) && becomes(slug) === "nothing");
    },
    count(categories: ArchiveItemTerm[]): void {
      for (const { nicename } of categories)
        if (nicename !== "") counts.set(nicename, (counts.get(nicename) ?? 0) + 1);
    },
    /** What becomes of each as things stand, those with the most articles first. */
    counted(): CategoryCount[] {
      const slugs = new Set([...bySlug.keys(), ...counts.keys()]);
      return [...slugs]
        .map((slug) => ({
          slug,
          name: bySlug.get(slug)?.name || namesOnPosts.get(slug) || slug,
          parent: bySlug.get(slug)?.parent ?? "",
          items: counts.get(slug) ?? 0,
          becomes: becomes(slug),
        }))
        .sort((one, other) => other.items - one.items || one.slug.localeCompare(other.slug))
        .slice(0, mostCounted);
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
