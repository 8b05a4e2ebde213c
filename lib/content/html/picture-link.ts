/**
 * Whether a link around a picture leads to anything but the picture: its own file in whatever size, and the page that
 * WordPress made for the file, show no more than the picture does.
 */
export function leadsBeyond({ href, rel }: { href: string; rel: string }, src: string): boolean {
  if (href === "" || /^(?:#|javascript:|data:)/i.test(href)) return false;
  if (/\battachment\b/.test(rel) || /[?&]attachment_id=\d/.test(href)) return false;
  return fileOf(href) !== fileOf(src) || fileOf(href) === "";
}

/** What a picture's file is called, without its host, its size and how it ends. */
function fileOf(address: string): string {
  const [path = ""] = address.replace(/^(?:https?:)?\/\/[^/?#]*/i, "").split(/[?#]/);
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return name.replace(/\.[a-z]{3,4}$/, "").replace(/-(?:\d{1,5}x\d{1,5}|scaled|e\d{9,})$/, "");
}
