import type { ArchiveSite, ArchiveSystem } from "#lib/migration/archive-entry";

/** The old site: which hosts were its own (without “www.”), and the folder it stood in (“” or “/blog”). */
export type SourceSite = {
  system: ArchiveSystem;
  hosts: Set<string>;
  folder: string;
  home: string | null;
};

/** Where a site stands of which nobody has said where it stood: pages of it are found, and nobody else's are. */
export const unknownAddress = "https://address-unknown.invalid/";

export function sourceSiteOf(site: Pick<ArchiveSite, "system" | "addresses">): SourceSite {
  const urls = site.addresses.flatMap((address) => (URL.canParse(address) ? new URL(address) : []));
  const [home] = urls;
  return {
    system: site.system,
    hosts: new Set(urls.map(({ host }) => withoutWww(host))),
    folder: home?.pathname.replace(/\/+$/, "") ?? "",
    home: home?.href ?? null,
  };
}

export function isOwnHost(site: SourceSite, host: string): boolean {
  return site.hosts.size === 0 || site.hosts.has(withoutWww(host));
}

/** What an import of this site into an edition is called in the records of what was imported. */
export function sourceName(site: SourceSite, editionCode: string): string {
  const [host = "unnamed"] = site.hosts;
  return `${site.system}:${editionCode}:${host}${site.folder}`;
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, "");
}
