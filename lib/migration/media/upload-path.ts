import { decoded } from "#lib/migration/addresses/old-address";
import { isOwnHost, type SourceSite } from "#lib/migration/addresses/source-site";
import type { ArchiveSystem } from "#lib/migration/archive-entry";
import type { UploadedFile } from "#lib/migration/files/file-source";

/**
 * A file of the old site among its uploads; nothing for what is not. Of a picture that was made smaller
 * (`pier-300x200.jpg`, in Ghost `size/w600/pier.jpg`) the whole one comes first, then the one that was shown.
 */
export function uploadsAt(address: string, site: SourceSite): UploadedFile[] {
  const base = site.home ?? undefined;
  if (!URL.canParse(address, base)) return [];
  const { href, origin, pathname } = new URL(address, base);
  const path = pathBelowUploads(href, site);
  if (path === null) return [];
  const shown = { path, address: `${origin}${pathname}` };
  const wholeOf = wholes[site.system];
  const whole = { path: wholeOf(path), address: wholeOf(shown.address) };
  return whole.path === path ? [shown] : [whole, shown];
}

const wholes: Record<ArchiveSystem, (name: string) => string> = {
  wordpress: (name) => name.replace(/-\d{1,5}x\d{1,5}(?=\.\w+$)/, ""),
  ghost: (name) => name.replace(/(?<=images\/)size\/w\d{1,5}(?:h\d{1,5})?\/(?:format\/\w+\/)?/, ""),
};

const belowUploads: Record<ArchiveSystem, RegExp> = {
  wordpress: /\/(?:wp-content\/uploads(?:\/sites\/\d+)?|wp-content\/blogs\.dir\/\d+\/files)\/(.+)$/,
  ghost: /\/content\/((?:images|media|files)\/.+)$/,
};

function pathBelowUploads(address: string, site: SourceSite): string | null {
  const { host, pathname, protocol } = new URL(address);
  if (protocol !== "http:" && protocol !== "https:") return null;
  // WordPress.com keeps the files of a site on a host of their own, without the folders before them.
  if (host.endsWith(".files.wordpress.com")) return decoded(pathname.slice(1));
  const below = belowUploads[site.system].exec(pathname)?.[1];
  return below === undefined || !isOwnHost(site, host) ? null : decoded(below);
}
