import { stemOf } from "#lib/content/html/file-name";

/**
 * Whether a link around a picture leads to anything but the picture: its own file in whatever size, and the page that
 * WordPress made for the file, show no more than the picture does.
 */
export function leadsBeyond({ href, rel }: { href: string; rel: string }, src: string): boolean {
  if (/\battachment\b/.test(rel) || /[?&]attachment_id=\d/.test(href)) return false;
  const file = stemOf(href).toLowerCase();
  return file === "" || file !== stemOf(src).toLowerCase();
}
