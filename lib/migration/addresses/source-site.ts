import type { ArchiveSite, ArchiveSystem } from "#lib/migration/archive-entry";

/** The old site: which hosts were its own (without “www.”), and the folder it stood in (“” or “/blog”). */
export type SourceSite = {
  system: ArchiveSystem;
  hosts: Set<string>;
  folder: string;
  home: string | null;
  /** What it calls itself. */
  title: string;
};

/** Where a site stands of which nobody has said where it stood: pages of it are found, and nobody else's are. */
export const unknownAddress = "https://address-unknown.invalid/";

export function sourceSiteOf(
  site: Pick<ArchiveSite, "system" | "addresses"> & Partial<Pick<ArchiveSite, "title">>,
): SourceSite {
  const urls = site.addresses.flatMap((address) => (URL.canParse(address) ? new URL(address) : []));
  const [home] = urls;
  return {
    system: site.system,
    hosts: new Set(urls.map(({ host }) => withoutWww(host))),
    folder: home?.pathname.replace(/\/+$/, "") ?? "",
    home: home?.href ?? null,
    title: site.title?.trim() ?? "",
  };
}

export function isOwnHost(site: SourceSite, host: string): boolean {
  return site.hosts.size === 0 || site.hosts.has(withoutWww(host));
}

/**
 * What an import of this site into an edition is called in the records of what was imported. An address that any site may
 * have had while it was being built says nothing of which one it is: there its title belongs to its name, so that the
 * stories of another are not taken for newer ones of the same.
 */
export function sourceName(site: SourceSite, editionCode: string): string {
  const [host = "unnamed"] = site.hosts;
  const title = isAnybodys(host) && site.title !== "" ? ` (${site.title})` : "";
  return `${site.system}:${editionCode}:${host}${site.folder}${title}`;
}

/** A machine of its own, a private network, a name that is kept for trying things out, or none (RFC 1918, RFC 6761). */
function isAnybodys(host: string): boolean {
  const name = host.replace(/:\d+$/, "");
  return (
    name === "unnamed" ||
    /^(?:.+\.)?(?:localhost|local|test|invalid|internal)$/.test(name) ||
    /^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(name) ||
    name.startsWith("[")
  );
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, "");
}
