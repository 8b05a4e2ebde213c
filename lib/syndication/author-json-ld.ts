import type { OrganizationLeaf, PersonLeaf } from "schema-dts";
import type { AuthorKind, BylineKind } from "#lib/content/kinds";
import type { AuthorPageView, BylineView, LinkView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";

type Signing = Pick<LinkView, "name" | "path"> & { authorKind: AuthorKind; sameAs?: string[] };

/** Who signs: a name and nothing but the name, their page here and their pages elsewhere. */
export function authorJsonLd(siteUrl: string, author: Signing): PersonLeaf | OrganizationLeaf {
  const { name, path, authorKind, sameAs = [] } = author;
  return {
    "@type": authorKind === "person" ? "Person" : "Organization",
    name,
    ...(path !== null && { url: absoluteUrl(siteUrl, path) }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

/** The same with what their own page says about them. */
export function profileJsonLd(
  siteUrl: string,
  { author, description }: Pick<AuthorPageView, "author" | "description">,
): PersonLeaf | OrganizationLeaf {
  const { authorKind, role, photo } = author;
  return {
    ...authorJsonLd(siteUrl, author),
    ...(description && { description }),
    ...(photo && { image: absoluteUrl(siteUrl, photo.src) }),
    ...(authorKind === "person" && role && { jobTitle: role }),
  };
}

/** In which capacity somebody signs, as schema.org calls it; everybody else is an author. */
const otherRoles: Partial<Record<BylineKind, "translator" | "contributor">> = {
  translation: "translator",
  photography: "contributor",
};

/** Everybody who signs, each once in every capacity; `elsewhere` holds their other addresses by the author's id. */
export function signaturesJsonLd(
  siteUrl: string,
  bylines: BylineView[],
  elsewhere: Record<string, string[]>,
) {
  const roles = Object.groupBy(bylines, ({ kind }) => otherRoles[kind] ?? "author");
  return Object.fromEntries(
    Object.entries(roles).map(([role, signed]) => {
      const once = [...new Map(signed.map((byline) => [byline.id, byline])).values()];
      const people = once.map((byline) => ({ ...byline, sameAs: elsewhere[byline.id] ?? [] }));
      return [role, people.map((person) => authorJsonLd(siteUrl, person))];
    }),
  );
}
