import { decoded } from "#lib/migration/wordpress/old-address";
import { isOwnHost, type SourceSite } from "#lib/migration/wordpress/source-site";

/**
 * Where a file of the old site lies below its uploads (`2019/03/pier.jpg`); null for what is not among them. Of a
 * picture that WordPress made smaller (`pier-300x200.jpg`) the whole one comes first, then the one that was shown.
 */
export function uploadPathsOf(address: string, site: SourceSite): string[] {
  const path = pathBelowUploads(address, site);
  if (path === null) return [];
  const whole = path.replace(/-\d{1,5}x\d{1,5}(?=\.\w+$)/, "");
  return [...new Set([whole, path])];
}

function pathBelowUploads(address: string, site: SourceSite): string | null {
  const base = site.home ?? undefined;
  if (!URL.canParse(address, base)) return null;
  const { host, pathname, protocol } = new URL(address, base);
  if (protocol !== "http:" && protocol !== "https:") return null;
  // WordPress.com keeps the files of a site on a host of their own, without the folders before them.
  if (host.endsWith(".files.wordpress.com")) return decoded(pathname.slice(1));
  const match =
    /\/(?:wp-content\/uploads(?:\/sites\/\d+)?|wp-content\/blogs\.dir\/\d+\/files)\/(.+)$/;
  const below = match.exec(pathname)?.[1];
  return below === undefined || !isOwnHost(site, host) ? null : decoded(below);
}
