import { unknownAddress } from "#lib/migration/addresses/source-site";
import type {
  ArchiveAuthor,
  ArchiveRest,
  ArchiveSite,
  ArchiveTerm,
} from "#lib/migration/archive-entry";
import { addressesOfUser } from "#lib/migration/ghost/author-addresses";
import { type GhostRow, textOfColumn } from "#lib/migration/ghost/ghost-row";
import type { GhostTables, TagReading } from "#lib/migration/ghost/ghost-tables";
import { plainAsHtml } from "#lib/migration/ghost/plain-as-html";

export function siteOf({ version, settings }: GhostTables, address: string | undefined) {
  const setting = (...names: string[]) =>
    names.map((name) => settings.get(name) ?? "").find((value) => value !== "") ?? "";
  return {
    kind: "site",
    system: "ghost",
    version,
    title: setting("title"),
    description: setting("description"),
    language: setting("locale", "lang", "default_locale"),
    addresses: [address === undefined ? unknownAddress : homeAt(address)],
  } satisfies ArchiveSite;
}

function homeAt(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}

export function restOf({ rest, settings }: GhostTables): ArchiveRest {
  const injected = ["codeinjection_head", "codeinjection_foot", "ghost_head", "ghost_foot"];
  const code = injected.filter((name) => settings.has(name)).length;
  return { kind: "rest", counts: { ...rest, ...(code > 0 && { "code in every page": code }) } };
}

/** Whoever signed a post; others who could only sign in are nobody's authors. */
export function* authorsOf(tables: GhostTables, site: ArchiveSite): Generator<ArchiveAuthor> {
  const signers = tables.signers();
  for (const [id, user] of tables.users) {
    if (signers.has(id)) yield authorOf(user, site);
  }
}

function authorOf(user: GhostRow, { addresses: [home = ""] }: ArchiveSite): ArchiveAuthor {
  return {
    kind: "author",
    id: "",
    login: loginOf(user),
    email: "",
    displayName: plainAsHtml(textOfColumn(user, "name")),
    firstName: "",
    lastName: "",
    biography: textOfColumn(user, "bio"),
    addresses: addressesOfUser(user, home.replace(/\/$/, "")),
  };
}

/** What an author is known by on the old site. */
export function loginOf(user: GhostRow): string {
  return textOfColumn(user, "slug") || textOfColumn(user, "name") || textOfColumn(user, "id");
}

/** Tags that readers saw; where the first of each post is its category, those that are it for one. */
export function* termsOf(tables: GhostTables, as: TagReading): Generator<ArchiveTerm> {
  const primary = tables.primaryTags((tag) => !isInternal(tag));
  for (const [id, tag] of tables.tags) {
    if (isInternal(tag)) continue;
    yield {
      kind: "term",
      taxonomy: as === "alike" || primary.has(id) ? "category" : "post_tag",
      id,
      slug: textOfColumn(tag, "slug"),
      parent: "",
      name: plainAsHtml(textOfColumn(tag, "name")),
      description: plainAsHtml(textOfColumn(tag, "description")),
    };
  }
}

/** Tags that begin with “#” sort posts inside and were never shown. */
export function isInternal(tag: GhostRow): boolean {
  return tag.visibility === "internal" || textOfColumn(tag, "name").startsWith("#");
}
